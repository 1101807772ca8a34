import type { CompiledCalendar } from '../time/compiled-calendar.ts';
import { entry } from '../time/compiled-calendar.ts';
import { msPerMinute } from '../time/plain-date.ts';
import { dayAt, spanAfter } from '../time/search.ts';
import type { PlannedSlot, SlotForPerson } from './planner.types';

/** What a slot asks of somebody, in the words in which one would say it. */
export type Ask = 'inside' | 'early' | 'late' | 'break' | 'night' | 'off';

/**
 * How a slot lies for one person. A break is a pause between two blocks of one date; else what is nearer decides between
 * early and late. `compiled` holds the dates of the slot.
 */
export function askOf(
  compiled: CompiledCalendar,
  { kind }: SlotForPerson,
  { from, to }: Pick<PlannedSlot, 'from' | 'to'>,
): Ask {
  if (kind === 'inside' || kind === 'night' || kind === 'off') return kind;
  const [start, end] = [from / msPerMinute, to / msPerMinute];
  const { spans } = compiled;
  // The first minute outside: at once, or where the span that holds the start ends.
  const holding = spanAfter(compiled, start);
  const outside = entry(spans.start, holding) <= start ? entry(spans.end, holding) : start;
  const next = spanAfter(compiled, outside);
  const opens = entry(spans.start, next);
  if (next === 0) return 'early';
  const closed = entry(spans.end, next - 1);
  if (dayAt(compiled, closed - 1) === dayAt(compiled, opens)) return 'break';
  return opens - Math.min(end, opens) < outside - closed ? 'early' : 'late';
}
