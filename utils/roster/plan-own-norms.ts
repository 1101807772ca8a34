import { importedOf } from '@/utils/domain/norms/imported-own-norms';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import { phrase } from '@/utils/words/phrase';
import { normsColumn } from './file/columns';
import type { MergeEntry } from './merge';
import type { LoadedRoster, RosterRow, RowProblem } from './source';

/** How a file's cells of own norms are read, and what everybody has now. */
export interface OwnNormsHere {
  readonly read: (loaded: LoadedRoster) => Promise<LoadedRoster>;
  readonly now: Readonly<Record<string, NormOverrides>>;
}

/**
 * What importing a file would add to people's own norms; what the reader set stays. A cell that can't be read costs itself,
 * as the line of its person is good.
 */
export async function planOwnNorms(
  rows: readonly RosterRow[],
  entries: readonly MergeEntry[],
  own: OwnNormsHere | null,
): Promise<{
  readonly added: Readonly<Record<string, NormOverrides>>;
  readonly notes: readonly RowProblem[];
}> {
  const said = rows.filter(({ ownNormsText = '' }) => ownNormsText !== '');
  if (own === null || said.length === 0) return { added: {}, notes: [] };
  const read = await own.read({ rows: said, problems: [], notes: [], revision: null });
  const byLine = new Map(read.rows.map((row) => [row.line, row.ownNorms]));
  const notes: RowProblem[] = [...read.notes, ...read.problems];
  const added = entries.flatMap(({ person: { id, name }, lines }): [string, NormOverrides][] => {
    const line = lines.find((one) => byLine.get(one) !== undefined);
    const theirs = line === undefined ? undefined : byLine.get(line);
    if (line === undefined || theirs === undefined) return [];
    const { add, kept } = importedOf(theirs, own.now[id] ?? {});
    if (kept > 0)
      notes.push({ line, name, field: normsColumn, what: phrase('roster.own-norms-kept', { count: kept }) });
    return Object.keys(add).length === 0 ? [] : [[id, add]];
  });
  return { added: Object.fromEntries(added), notes };
}
