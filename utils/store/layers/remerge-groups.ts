import { personOwner } from '@/utils/domain/groups/person-address';
import { type GroupLayer, mergeGroups } from '@/utils/roster/groups/merge-groups';
import { rowKey } from '@/utils/roster/layers/layer';
import type { MergedLayers } from '@/utils/roster/layers/merge-layers';
import type { Database } from '../database';
import { withGroupKeys } from '../with-keys';
import { byPlace } from './by-place';
import type { StoredSource } from './tables';

/**
 * Makes the groups of the list of what sources say, inside a transaction over `peopleTables` and after people are merged.
 * Answers whether anything of a group changed.
 */
export async function remergeGroups(
  { people, own, incomplete }: Pick<MergedLayers, 'people' | 'own' | 'incomplete'>,
  db: Database,
): Promise<boolean> {
  const layers = groupLayers(await db.sources.toArray());
  const stored = await db.groups.toArray();
  const isNone = layers.every(({ groups }) => groups.length === 0);
  if (isNone && stored.every(({ from }) => from === undefined)) return false;
  const ids = new Map(
    people.flatMap(({ person, origin }) =>
      (origin?.rows ?? []).map((row): [string, string] => [rowKey(row.source, row.id), person.id]),
    ),
  );
  const absent = new Map([
    ...incomplete.flatMap(({ id, origin }) =>
      origin.rows.map((row): [string, string] => [rowKey(row.source, row.id), id]),
    ),
    ...own.flatMap(({ id, known, isHidden }) =>
      isHidden ? known.map((mark): [string, string] => [mark, id]) : [],
    ),
  ]);
  const { put, remove } = mergeGroups({
    layers,
    stored: stored.map(({ keys: _, ...group }) => group),
    personOf: (source, row) => ids.get(rowKey(source, row)),
    absentOf: (source, row) => absent.get(rowKey(source, row)),
    hasPerson: personOwner(people.map(({ person }) => person)),
    newId: () => crypto.randomUUID(),
  });
  await db.groups.bulkPut(put.map(withGroupKeys));
  await db.groups.bulkDelete([...remove]);
  return put.length + remove.length > 0;
}

/** What sources say of groups, the highest first. */
function groupLayers(sources: readonly StoredSource[]): readonly GroupLayer[] {
  return sources.toSorted(byPlace).map(({ id, name, groups = [], hiddenGroups = [] }) => ({
    source: id,
    name,
    groups,
    hidden: hiddenGroups,
  }));
}
