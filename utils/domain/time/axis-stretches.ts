import type { CompiledCalendar } from './compiled-calendar';
import { msPerMinute } from './plain-date';
import { dayAt, spanAfter } from './search';

/** From and to, minutes since the beginning of an axis. */
export type AxisStretch = readonly [from: number, to: number];

/** What one person's row shows on an axis. */
export interface AxisStretches {
  /** Working time; a break is a gap in it. */
  readonly working: readonly AxisStretch[];
  /** Holidays and time off, whole days and parts of days, cut at the edges of the axis. */
  readonly away: readonly AxisStretch[];
  /** Where dates begin on the person's own clock. */
  readonly midnights: readonly number[];
}

/** A person's time between two instants, epoch ms; the calendar must hold the dates of both. */
export function axisStretches(compiled: CompiledCalendar, from: number, to: number): AxisStretches {
  const [first, last] = [Math.floor(from / msPerMinute), Math.floor(to / msPerMinute)];
  const cut = (start: number, end: number): AxisStretch[] => {
    const [begins, ends] = [Math.max(start, first), Math.min(end, last)];
    return begins < ends ? [[begins - first, ends - first]] : [];
  };
  const working: AxisStretch[] = [];
  const { start, end } = compiled.spans;
  for (let at = spanAfter(compiled, first); (start[at] ?? last) < last; at++)
    working.push(...cut(start[at] ?? last, end[at] ?? last));

  const { midnight, reason } = compiled.days;
  const away: AxisStretch[] = [];
  const midnights: number[] = [];
  for (let at = Math.max(dayAt(compiled, first), 0); (midnight[at] ?? last) < last; at++) {
    const begins = midnight[at] ?? last;
    if (begins > first) midnights.push(begins - first);
    if (isAway(reason[at])) away.push(...cut(begins, midnight[at + 1] ?? last));
  }
  for (const part of compiled.partDays) away.push(...cut(part.from, part.to));
  return { working, away: joined(away), midnights };
}

const isAway = (reason = '') => reason !== '' && reason !== 'day-off';

/** Sorted, and one where they touch or overlap. */
function joined(stretches: readonly AxisStretch[]): readonly AxisStretch[] {
  const found: AxisStretch[] = [];
  for (const [from, to] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
}
