import type { Norm } from '@/utils/domain/norms/norms';
import { type Calendar, weekdays } from '@/utils/domain/time/calendar.types';

/**
 * The time rules written down a second time, the slow and plain way: Temporal for every instant, lists searched
 * from end to end. Only for tests; it looks `days` ahead.
 */
export interface SlowCalendar {
  readonly pieces: readonly { start: number; end: number; date: Temporal.PlainDate }[];
  readonly dates: readonly Temporal.PlainDate[];
  zoneOf(date: Temporal.PlainDate): string;
}

export function slowCalendar(person: Calendar, around: number, days: number): SlowCalendar {
  const zoneOf = (date: Temporal.PlainDate): string =>
    person.travel?.find(({ from, to }) => from <= date.toString() && date.toString() <= to)?.zone ??
    person.zone;
  const instant = (date: Temporal.PlainDate, time: string): number => {
    const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
    return day.toZonedDateTime({ timeZone: zoneOf(date), plainTime: clock }).epochMilliseconds / 60_000;
  };
  const cuts = (person.timeOff ?? []).flatMap(({ from, to }) => {
    const [fromDate, fromTime] = from.split('T');
    const [toDate, toTime] = to.split('T');
    if (fromDate === undefined || toDate === undefined) return [];
    if (fromTime === undefined || toTime === undefined) return [];
    const end = (date: string, time: string) => instant(Temporal.PlainDate.from(date), time);
    const cut = { from: end(fromDate, fromTime), to: end(toDate, toTime) };
    return cut.from < cut.to ? [cut] : [];
  });
  const isFree = (date: string): boolean =>
    (person.holidays ?? []).some((holiday) => holiday.date === date) ||
    (person.timeOff ?? []).some(({ from, to }) => from.length === 10 && from <= date && date <= to);
  const first = Temporal.Instant.fromEpochMilliseconds(around).toZonedDateTimeISO('UTC').toPlainDate();
  const pieces: SlowCalendar['pieces'][number][] = [];
  const dates: Temporal.PlainDate[] = [];
  for (let day = -4; day <= days; day++) {
    const date = first.add({ days: day });
    const blocks = isFree(date.toString()) ? [] : person.week[weekdays[date.dayOfWeek - 1] ?? 'mon'];
    const left = blocks.flatMap(([start, end]) => {
      const closesOn = end <= start || end === '24:00' ? date.add({ days: 1 }) : date;
      const plainTime = end === '24:00' ? '00:00' : end;
      const closes = closesOn.toZonedDateTime({ timeZone: zoneOf(date), plainTime });
      let parts = [{ start: instant(date, start), end: closes.epochMilliseconds / 60_000 }];
      for (const cut of cuts) {
        parts = parts.flatMap((part) => [
          { start: part.start, end: Math.min(part.end, cut.from) },
          { start: Math.max(part.start, cut.to), end: part.end },
        ]);
      }
      return parts.filter((part) => part.end > part.start);
    });
    pieces.push(...left.map((part) => ({ ...part, date })));
    if (left.length > 0) dates.push(date);
  }
  return { pieces, dates, zoneOf };
}

/** Due of a message sent at `sent`, both in epoch minutes; undefined where the days looked at hold none. */
export function slowDue(calendar: SlowCalendar, norm: Norm, sent: number): number | undefined {
  if (norm.unit === 'hours') return settled(calendar, sent + norm.amount * 60);
  const opens = slowOpens(calendar, sent);
  if (opens === undefined) return undefined;
  if (norm.unit === 'working-hours') {
    let left = norm.amount * 60;
    for (let at: number | undefined = opens; at !== undefined; ) {
      const closes = Math.max(...holding(calendar, at).map((piece) => piece.end));
      if (closes - at >= left) return at + left;
      left -= closes - at;
      at = slowOpens(calendar, closes);
    }
    return undefined;
  }
  const [piece] = holding(calendar, opens).sort(
    (a, b) => b.start - a.start || Temporal.PlainDate.compare(a.date, b.date),
  );
  if (piece === undefined) return undefined;
  const later = calendar.dates.filter((date) => Temporal.PlainDate.compare(date, piece.date) > 0);
  const date = later[norm.amount - 1];
  if (date === undefined) return undefined;
  const wall = Temporal.Instant.fromEpochMilliseconds(opens * 60_000)
    .toZonedDateTimeISO(calendar.zoneOf(piece.date))
    .toPlainDateTime();
  const days = piece.date.until(wall.toPlainDate()).days;
  const candidate = date.add({ days }).toPlainDateTime(wall.toPlainTime());
  const instant = candidate.toZonedDateTime(calendar.zoneOf(date)).epochMilliseconds / 60_000;
  return settled(calendar, Math.max(instant, opens));
}

export function slowOpens(calendar: SlowCalendar, at: number): number | undefined {
  if (holding(calendar, at).length > 0) return at;
  const later = calendar.pieces.map((piece) => piece.start).filter((start) => start > at);
  return later.length === 0 ? undefined : Math.min(...later);
}

function settled(calendar: SlowCalendar, at: number): number | undefined {
  return calendar.pieces.some((piece) => piece.start <= at && at <= piece.end) ? at : slowOpens(calendar, at);
}

function holding(calendar: SlowCalendar, at: number) {
  return calendar.pieces.filter((piece) => piece.start <= at && at < piece.end);
}
