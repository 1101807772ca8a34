import type { PlainDate } from '@/utils/domain/time/calendar.types';

/** Trello's due dates are instants: noon of that day in the zone of this computer, which is that day nearly everywhere. */
export function dueInstant(due: PlainDate, zone: string = Temporal.Now.timeZoneId()): string {
  return Temporal.PlainDate.from(due)
    .toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    .toInstant()
    .toString();
}

/** The day on which an instant of Trello's is due here; null where it is none. */
export function dueDay(due: unknown, zone: string = Temporal.Now.timeZoneId()): PlainDate | null {
  const at = typeof due === 'string' ? Date.parse(due) : Number.NaN;
  if (!Number.isFinite(at)) return null;
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
