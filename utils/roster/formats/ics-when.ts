import { type Phrase, phrase } from '@/utils/words/phrase';
import type { DayEnd } from '../days/day-off';
import { eventText, type IcsEvent } from './ics-events';
import { type IcsTime, readIcsTime } from './ics-time';

/** How long an event is: whole days, or milliseconds. */
export interface EventLength {
  readonly ok: true;
  /** At least one; counts where it has no times of day. */
  readonly days: number;
  readonly ms: number;
}

const dayMs = 86_400_000;

/** From DTEND or DURATION; without either a date is a day, a time is a moment. RFC 5545, 3.6.1. */
export function lengthOf(
  event: IcsEvent,
  start: IcsTime,
  locations: ReadonlyMap<string, string>,
): EventLength | { readonly ok: false; readonly what: Phrase } {
  const [line] = event.properties.get('DTEND') ?? [];
  const wrong = { ok: false, what: phrase('roster.event-order') } as const;
  if (line === undefined) {
    const duration = durationOf(eventText(event, 'DURATION'));
    const ms = duration ?? (start.kind === 'date' ? dayMs : 0);
    if (ms === 0) return { ok: false, what: phrase('roster.event-moment') };
    return ms < 0 ? wrong : { ok: true, days: Math.max(1, Math.ceil(ms / dayMs)), ms };
  }
  const end = readIcsTime(line.value, line.params, locations);
  if (!end.ok) return end;
  const ms = msBetween(start, end.time);
  if (start.kind === 'date' && ms === 0) return { ok: true, days: 1, ms: dayMs };
  if (ms === 0) return { ok: false, what: phrase('roster.event-moment') };
  if (ms === null || ms < 0) return wrong;
  return { ok: true, days: Math.max(1, Math.ceil(ms / dayMs)), ms };
}

function durationOf(text: string): number | null {
  const [, sign, weeks, days, hours, minutes, seconds] =
    /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(
      text,
    ) ?? [];
  if (sign === undefined) return null;
  const of = (part: string | undefined, unit: number) => Number(part ?? 0) * unit;
  const ms =
    of(weeks, 7 * dayMs) + of(days, dayMs) + of(hours, 3_600_000) + of(minutes, 60_000) + of(seconds, 1000);
  return sign === '-' ? -ms : ms;
}

/** Null where one end is a date and the other a time. */
function msBetween(start: IcsTime, end: IcsTime): number | null {
  if ((start.kind === 'date') !== (end.kind === 'date')) return null;
  if (start.kind === 'zoned' && end.kind === 'zoned')
    return end.time.epochMilliseconds - start.time.epochMilliseconds;
  return localMs(end) - localMs(start);
}

function localMs(time: IcsTime): number {
  if (time.kind === 'date') return time.date.toZonedDateTime('UTC').epochMilliseconds;
  const wall = time.kind === 'wall' ? time.wall : time.time.toPlainDateTime();
  return wall.toZonedDateTime('UTC').epochMilliseconds;
}

/** One time at which an event takes place, and its end in epoch ms, dates and wall times as in UTC. */
export function daysOfStart(
  start: IcsTime,
  { days, ms }: EventLength,
): { from: DayEnd; to: DayEnd; end: number } {
  if (start.kind === 'date') {
    const last = start.date.add({ days: days - 1 });
    const end = last.add({ days: 1 }).toZonedDateTime('UTC').epochMilliseconds;
    return { from: { date: start.date.toString() }, to: { date: last.toString() }, end };
  }
  if (start.kind === 'wall') {
    const last = start.wall.add({ milliseconds: ms });
    const written = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' });
    return {
      from: { wall: written(start.wall) },
      to: { wall: written(last) },
      end: last.toZonedDateTime('UTC').epochMilliseconds,
    };
  }
  const at = start.time.epochMilliseconds;
  return { from: { at }, to: { at: at + ms }, end: at + ms };
}
