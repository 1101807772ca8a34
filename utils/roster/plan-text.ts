import type { Person } from '@/utils/domain/people/person';
import { fileSource } from './file-source';
import { type MergePlan, mergeRows, type SameAnswers } from './merge';
import type { ChosenZones, RowProblem } from './source';

/**
 * What importing a text would do to the list; all problems and notes by line. Nothing is stored. `today` as in `readCsv`,
 * `answers` as in `mergeRows`, `zones` chosen for lines.
 */
export async function planText(
  text: string,
  people: readonly Person[],
  today: string,
  answers?: SameAnswers,
  zones: ChosenZones = new Map(),
): Promise<MergePlan> {
  const context = { fetch, signal: new AbortController().signal, since: null };
  const { rows, problems, notes } = await fileSource.load({ text, today, zones: new Map(zones) }, context);
  const merged = mergeRows(rows, people, () => crypto.randomUUID(), answers);
  return {
    ...merged,
    problems: byLine([...problems, ...merged.problems]),
    notes: byLine([...notes, ...merged.notes]),
  };
}

const byLine = (list: readonly RowProblem[]) => list.toSorted((one, other) => one.line - other.line);
