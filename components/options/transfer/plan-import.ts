import type { Person } from '@/utils/domain/person';
import { type MergePlan, mergeRows } from '@/utils/roster/merge';
import type { RowProblem } from '@/utils/roster/source';

/** What importing a text would do to the list; all problems and notes by line. Nothing is stored. */
export async function planImport(text: string, people: readonly Person[]): Promise<MergePlan> {
  const today = Temporal.Now.plainDateISO().toString();
  const signal = new AbortController().signal;
  // With it come the names of zones in many languages: only once somebody imports.
  const { fileSource } = await import('@/utils/roster/file/source');
  const { rows, problems, notes } = await fileSource.load({ text, today }, { fetch, signal, since: null });
  const merged = mergeRows(rows, people, () => crypto.randomUUID());
  return {
    entries: merged.entries,
    problems: byLine([...problems, ...merged.problems]),
    notes: byLine([...notes, ...merged.notes]),
  };
}

const byLine = (list: readonly RowProblem[]) => list.toSorted((one, other) => one.line - other.line);
