import type { AwayEvent } from '@/utils/connections/google/calendar';
import { isDate } from '@/utils/domain/checks/checks';
import type { PlainDate, TimeOff } from '@/utils/domain/time/calendar.types';
import { type Clockwise, localTimeOf, startOf } from '@/utils/domain/time/wall-time';

const minute = 60_000;

/**
 * An event out of office as time off by somebody's clock: whole days only where it begins and ends with days of theirs,
 * else from the minute to the minute. Null: it does not count, as it was called off or declined or is no absence.
 * `unread`: it says no time that can be used.
 */
export function readEvent(
  event: AwayEvent,
  clock: Clockwise,
): Pick<TimeOff, 'from' | 'to'> | 'unread' | null {
  const { status, eventType, attendees } = event;
  if (status === 'cancelled' || eventType !== 'outOfOffice') return null;
  if (attendees?.some(({ self, responseStatus }) => self === true && responseStatus === 'declined'))
    return null;
  const { start, end, endTimeUnspecified } = event;
  if (isDate(start?.date) && isDate(end?.date)) return wholeDays(start.date, dayBefore(end.date));
  if (endTimeUnspecified === true) return 'unread';
  const [from, to] = [instantOf(start?.dateTime), instantOf(end?.dateTime)];
  if (from === null || to === null || to <= from) return 'unread';
  const [first, last] = [localTimeOf(clock, from), localTimeOf(clock, to)];
  const [firstDay, lastDay] = [first.slice(0, 10), last.slice(0, 10)];
  if (firstDay < lastDay && startOf(clock, firstDay) === from && startOf(clock, lastDay) === to)
    return wholeDays(firstDay, dayBefore(lastDay));
  // Clocks that were set back, or a journey, may show an end before its start.
  return first < last ? { from: first, to: last } : 'unread';
}

const wholeDays = (from: PlainDate, to: PlainDate) => (from <= to ? { from, to } : 'unread');

const dayBefore = (date: PlainDate) => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

/** Epoch ms, cut to the minute; null where the text is no instant. */
function instantOf(text: string | null | undefined): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i.test(text ?? '')) return null;
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : Math.floor(at / minute) * minute;
}
