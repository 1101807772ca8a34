import type { Calendar, PlainDate } from './calendar.types';

/** Whose clock it is. */
export type Clockwise = Pick<Calendar, 'zone' | 'travel'>;

/**
 * What somebody's clock shows at an instant (epoch ms, a whole minute), as `YYYY-MM-DDTHH:MM`: in the zone of that very
 * date, so that it means the same instant again. Of two dates that could be meant, at the end of a journey, it is the
 * later; in hours that a journey leaves out it is the start of the next date.
 */
export function localTimeOf(calendar: Clockwise, at: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const zones = new Set([calendar.zone, ...(calendar.travel ?? []).map(({ zone }) => zone)]);
  const shown = [...zones].flatMap((zone) => {
    const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
    return zoneOn(calendar, local.toPlainDate().toString()) === zone ? [local] : [];
  });
  const [latest] = shown.toSorted((one, other) => Temporal.PlainDateTime.compare(other, one));
  if (latest !== undefined) return latest.toString({ smallestUnit: 'minute' });
  let date = instant.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 2 });
  while (startOf(calendar, date.toString()) < at) date = date.add({ days: 1 });
  return `${date}T00:00`;
}

/** When a date begins for somebody, epoch ms: not always at 00:00. */
export function startOf(calendar: Clockwise, date: PlainDate): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zoneOn(calendar, date)).epochMilliseconds;
}

/** The zone of a date: that of the journey that holds it, of several the first, else home's. */
function zoneOn({ zone, travel = [] }: Clockwise, date: PlainDate): string {
  return travel.find(({ from, to }) => from <= date && date <= to)?.zone ?? zone;
}
