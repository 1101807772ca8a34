import type { Person } from '@/utils/domain/person';
import { fileSource } from '@/utils/roster/file/source';
import { type MergePlan, mergeRows } from '@/utils/roster/merge';

/** What importing a text would do to the list; all problems by line. Nothing is stored. */
export async function planImport(text: string, people: readonly Person[]): Promise<MergePlan> {
  const today = Temporal.Now.plainDateISO().toString();
  const signal = new AbortController().signal;
  const { rows, problems } = await fileSource.load({ text, today }, { fetch, signal, since: null });
  const merged = mergeRows(rows, people, () => crypto.randomUUID());
  const all = [...problems, ...merged.problems].sort((one, other) => one.line - other.line);
  return { entries: merged.entries, problems: all };
}
