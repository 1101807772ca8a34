import type { Calendar } from './person';

/** The zone a person lives by at an instant (epoch ms): travel's where its dates hold the home date, else home. */
export function zoneAt(person: Pick<Calendar, 'zone' | 'travel'>, at: number): string {
  const date = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(person.zone)
    .toPlainDate()
    .toString();
  return person.travel?.find(({ from, to }) => from <= date && date <= to)?.zone ?? person.zone;
}
