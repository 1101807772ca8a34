import type { SourceGroup } from '@/utils/domain/groups/source-group';
import { nameKey, shareAddress } from '@/utils/roster/membership/name-key';
import { type Database, database } from '../database';
import { changeLayers } from './change-layers';
import type { StoredSource } from './tables';

/** A group that a source names and that the user removed from the list. */
export interface RemovedGroup {
  readonly source: StoredSource;
  readonly group: SourceGroup;
}

/** The groups that the user removed and sources still name, the highest source's first; one of several sources once. */
export function removedGroups(sources: readonly StoredSource[]): readonly RemovedGroup[] {
  const all: RemovedGroup[] = [];
  for (const source of sources)
    for (const group of hiddenIn(source))
      if (!all.some((other) => isOne(other.group, group))) all.push({ source, group });
  return all;
}

/** Puts a removed group into the list again, as all its sources say it now. Returns how to take it back. */
export async function bringGroupBack(
  { group }: RemovedGroup,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    for (const source of await db.sources.toArray()) {
      const back = new Set(hiddenIn(source).flatMap((one) => (isOne(one, group) ? [one.id] : [])));
      if (back.size === 0) continue;
      const hiddenGroups = (source.hiddenGroups ?? []).filter((id) => !back.has(id));
      await db.sources.put({ ...source, hiddenGroups });
    }
  }, db);
}

const hiddenIn = ({ groups = [], hiddenGroups = [] }: StoredSource) =>
  groups.filter(({ id }) => hiddenGroups.includes(id));

const isOne = (one: SourceGroup, other: SourceGroup) =>
  nameKey(one.name) === nameKey(other.name) || shareAddress(one, other);
