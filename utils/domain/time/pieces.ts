import { type Calendar, weekdays } from './calendar.types.ts';
import type { LabelledStretch } from './compiled-calendar';
import { type DayFacts, isPartDay } from './days-of-calendar.ts';
import { dayOf, minutesOf, minutesPerDay, weekdayOf } from './plain-date.ts';
import type { ZonesOfDates } from './zone-of-date';
import { instantOf, type ZoneOffsets } from './zone-offsets.ts';

/** What is left of a block after part-day time off; instants in epoch minutes. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Index of the date on which the block starts. */
  readonly day: number;
  /** Index of the block in its weekday's list. */
  readonly block: number;
}

export interface PiecesOfDates {
  readonly pieces: Piece[];
  readonly removed: LabelledStretch[];
}

/** Part-day time off as stretches of instants, each end in the zone of its own date; sorted by start. */
export function partDaysOf(calendar: Calendar, zones: ZonesOfDates): LabelledStretch[] {
  const instant = (end: string): number => {
    const day = dayOf(end);
    const table = zones.zones[zones.indexOn(day)] as ZoneOffsets;
    return instantOf(table, day * minutesPerDay + minutesOf(end.slice(11)));
  };
  return (calendar.timeOff ?? [])
    .filter((off) => isPartDay(off.from))
    .map((off) => ({ from: instant(off.from), to: instant(off.to), label: off.label }))
    .filter((stretch) => stretch.from < stretch.to)
    .sort((a, b) => a.from - b.from);
}

/** The blocks of each date in the zone of that date, part-day time off cut out, in order of their starts. */
export function piecesOf(
  calendar: Calendar,
  zones: ZonesOfDates,
  facts: DayFacts,
  firstDay: number,
  partDays: readonly LabelledStretch[],
): PiecesOfDates {
  const week = weekdays.map((weekday) => calendar.week[weekday].map(blockMinutes));
  const found: PiecesOfDates = { pieces: [], removed: [] };
  for (let day = 0; day < facts.zone.length; day++) {
    if (facts.reason[day] !== '') continue;
    const table = zones.zones[facts.zone[day] as number] as ZoneOffsets;
    const local = (firstDay + day) * minutesPerDay;
    const blocks = week[weekdayOf(firstDay + day)] ?? [];
    for (let block = 0; block < blocks.length; block++) {
      const [opens, closes] = blocks[block] as readonly [number, number];
      const start = instantOf(table, local + opens);
      // A block that a clock change turns round (02:30-03:15 in a gap of an hour) ends before it starts.
      cut({ start, end: instantOf(table, local + closes), day, block }, partDays, found);
    }
  }
  found.pieces.sort((a, b) => a.start - b.start || b.day - a.day || a.block - b.block);
  return found;
}

function blockMinutes([start, end]: readonly [string, string]): readonly [number, number] {
  const opens = minutesOf(start);
  const closes = minutesOf(end);
  return [opens, closes <= opens ? closes + minutesPerDay : closes];
}

function cut(block: Piece, partDays: readonly LabelledStretch[], found: PiecesOfDates): void {
  let start = block.start;
  for (const off of partDays) {
    if (start >= block.end || off.from >= block.end) break;
    if (off.to <= start) continue;
    if (off.from > start) found.pieces.push({ ...block, start, end: off.from });
    const end = Math.min(off.to, block.end);
    found.removed.push({ from: Math.max(off.from, start), to: end, label: off.label });
    start = end;
  }
  if (start < block.end) found.pieces.push({ ...block, start });
}
