import { phrase } from '@/utils/words/phrase';
import { listed } from '../listed';
import type { RowProblem } from '../source';

/** Why something of a file is no day off. */
export type WhyLeft = Parameters<typeof phrase<'roster.event-left'>>[1]['why'];

/** A note for each reason, with the lines. */
export function leftNotes(left: ReadonlyMap<WhyLeft, readonly number[]>): RowProblem[] {
  return [...left].map(([why, lines]) => {
    const shown = listed(lines.map(String), 12);
    const what = phrase('roster.event-left', { why, count: lines.length, lines: shown });
    return { line: lines[0] ?? 1, field: 'entry', what };
  });
}
