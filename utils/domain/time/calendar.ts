import type { Calendar } from './calendar.types';
import { type CompiledCalendar, type Days, type LabelledStretch, never } from './compiled-calendar.ts';
import { type DayFacts, daysOfCalendar } from './days-of-calendar.ts';
import { type Piece, partDaysOf, piecesOf } from './pieces.ts';
import { minutesPerDay, msPerMinute } from './plain-date.ts';
import { joinPieces, listPieces } from './spans.ts';
import { zonesOfDates } from './zone-of-date.ts';
import type { ZoneOffsets } from './zone-offsets';

export type { CompiledCalendar } from './compiled-calendar';

/** The dates that exist for a window: from 4 days before to 370 days after the UTC date of sending. */
export const horizon = { before: 4, after: 370 } as const;
/** Blocks of the last date and send times after the first need a few dates more to be certain. */
const margin = 10;
/** No zone is further east of UTC, in minutes, so no date begins earlier. */
const furthestEast = 16 * 60;

/**
 * Compiles a calendar (already checked, see validate.ts) for the dates from the UTC date of `from` to the
 * UTC date of `to`, both included; epoch ms. Throws a RangeError where the engine does not know a zone.
 */
export function compileCalendar(calendar: Calendar, from: number, to: number): CompiledCalendar {
  const firstDay = utcDay(from);
  const lastDay = Math.max(firstDay, utcDay(to));
  const zones = zonesOfDates(calendar, firstDay, lastDay);
  const facts = daysOfCalendar(calendar, zones, firstDay, lastDay);
  const partDays = partDaysOf(calendar, zones);
  const { pieces, removed } = piecesOf(calendar, zones, facts, firstDay, partDays);
  return assemble(firstDay, facts, zones.zones, pieces, partDays, removed);
}

/** Compiles all that the windows of messages sent from `first` to `last` (epoch ms) can need. */
export function compileFor(calendar: Calendar, first: number, last = first): CompiledCalendar {
  const day = minutesPerDay * msPerMinute;
  return compileCalendar(calendar, first - horizon.before * day, last + (horizon.after + margin) * day);
}

/** The same calendar without the dates after `lastIndex`, as if they did not exist. */
export function endAfter(compiled: CompiledCalendar, lastIndex: number): CompiledCalendar {
  const { days, pieces, firstDay } = compiled;
  const kept: Piece[] = [];
  pieces.day.forEach((day, index) => {
    if (day > lastIndex) return;
    const [start, end] = [pieces.start[index] as number, pieces.end[index] as number];
    kept.push({ start, end, day, block: pieces.block[index] as number });
  });
  const facts = {
    zone: days.zone.slice(0, lastIndex + 1),
    midnight: days.midnight.slice(0, lastIndex + 1),
    reason: days.reason.slice(0, lastIndex + 1),
  };
  return assemble(firstDay, facts, compiled.zones, kept, compiled.partDays, compiled.removed);
}

function assemble(
  firstDay: number,
  facts: DayFacts,
  zones: readonly ZoneOffsets[],
  pieces: readonly Piece[],
  partDays: readonly LabelledStretch[],
  removed: readonly LabelledStretch[],
): CompiledCalendar {
  // Blocks of the last date run on for up to two UTC dates.
  const indexed = facts.zone.length + 3;
  return {
    firstDay,
    days: { ...facts, ...countDays(firstDay, facts.zone.length, pieces) },
    zones,
    pieces: listPieces(pieces, firstDay, indexed),
    spans: joinPieces(pieces, firstDay, indexed),
    partDays,
    removed,
  };
}

function countDays(
  firstDay: number,
  count: number,
  pieces: readonly Piece[],
): Pick<Days, 'worked' | 'working' | 'settled'> {
  const works = new Array<boolean>(count).fill(false);
  const earliest = new Array<number>(count).fill(never);
  for (const piece of pieces) {
    works[piece.day] = true;
    earliest[piece.day] = Math.min(earliest[piece.day] as number, piece.start);
  }
  const working: number[] = [];
  const worked = works.map((does, day) => (does ? working.push(day) : working.length));
  const settled = new Array<number>(count).fill(0);
  let next = (firstDay + count) * minutesPerDay - furthestEast;
  for (let day = count - 1; day >= 0; day--) {
    settled[day] = next;
    next = Math.min(next, earliest[day] as number);
  }
  return { worked, working, settled };
}

function utcDay(at: number): number {
  return Math.floor(at / (minutesPerDay * msPerMinute));
}
