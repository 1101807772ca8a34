import type { Person } from '@/utils/domain/people/person';
import { compared, isSame } from '../compare-people';
import { sharedNotes } from '../group-rows';
import type { MergeEntry, MergePlan } from '../merge';
import type { LoadedRoster, RowProblem } from '../source';
import { type LayersToMerge, mergeLayers } from './merge-layers';
import { withRowIds } from './row-ids';
import { zoneAtSource } from './zone-at-source';

/** Under which a source that is not stored yet is merged. */
const previewed = 'preview';

/**
 * What adding a source as the lowest layer would do to the list, as an import shows it; nothing is stored. `people` is
 * the list as it is, `now` in epoch ms.
 */
export function previewLayers(
  loaded: LoadedRoster,
  { own, layers, ids }: LayersToMerge,
  people: readonly Person[],
  now: number,
): MergePlan {
  const loadedRows = withRowIds(loaded.rows);
  const rows = loadedRows.map(({ lines: _, ...row }) => ({ ...row, seen: now, goneSince: null }));
  const merged = mergeLayers({ own, layers: [...layers, { source: previewed, rows }], ids });
  const linesById = new Map(loadedRows.map(({ id, lines }) => [id, lines]));
  const before = new Map(people.map((person) => [person.id, person]));
  const linesOf = (of: readonly { readonly source: string; readonly id: string }[]) =>
    of.flatMap(({ source, id }) => (source === previewed ? (linesById.get(id) ?? []) : []));
  const entries = merged.people.flatMap(({ person, origin, awayRows }): MergeEntry[] => {
    const lines = linesOf([...(origin?.rows ?? []), ...awayRows]);
    if (lines.length === 0) return [];
    const old = before.get(person.id) ?? null;
    const entry = { lines, person, before: old, notes: [] };
    if (old === null) return [{ ...entry, kind: 'new', changes: [] }];
    const changes = compared.filter((part) => !isSame(old[part], person[part]));
    return [{ ...entry, kind: changes.length === 0 ? 'same' : 'changed', changes }];
  });
  const unread = new Set(loaded.rows.filter((row) => row.unread?.includes('zone')).map((row) => row.line));
  const noZone = new Map(loaded.rows.map((row) => [row.line, row.noZone]));
  const incomplete = merged.incomplete.flatMap(({ origin, name }): RowProblem[] => {
    const [line] = linesOf(origin.rows);
    // A zone that could not be read is told as that already.
    if (line === undefined || unread.has(line)) return [];
    const what = zoneAtSource(noZone.get(line));
    return [{ line, ...(name === null ? {} : { name }), field: 'zone', what }];
  });
  const shared = merged.shared
    .filter(({ source }) => source === previewed)
    .map(({ address, rows: of }) => ({
      address,
      lines: linesOf(of.map((id) => ({ source: previewed, id }))).toSorted((one, other) => one - other),
    }));
  return {
    entries: entries.toSorted((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0)),
    problems: byLine([...loaded.problems, ...incomplete]),
    notes: byLine([...loaded.notes, ...sharedNotes(shared, () => null)]),
    questions: [],
  };
}

const byLine = (list: readonly RowProblem[]) => list.toSorted((one, other) => one.line - other.line);
