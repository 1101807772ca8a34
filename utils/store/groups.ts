import { type Group, type GroupAddress, groupKey, mayMean } from '@/utils/domain/groups/group';
import type { GroupOrigin } from '@/utils/domain/groups/source-group';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database, type StoredGroup } from './database';
import { withGroupKeys } from './with-keys';

/** All groups, by name. */
export function storedGroups(db: Database = database): Promise<StoredGroup[]> {
  return db.groups.orderBy('name').toArray();
}

/** Adds a group or stores what changed of it, and tells the pages. Returns how to take it back. */
export async function saveGroup(group: Group, db: Database = database): Promise<() => Promise<void>> {
  return await changeGroup(group.id, group, db);
}

/**
 * Removes a group and tells the pages; one of a source stays away. Groups that have it as a member keep it named, so that
 * undoing brings all back.
 */
export async function removeGroup(id: string, db: Database = database): Promise<() => Promise<void>> {
  return await changeGroup(id, null, db);
}

/** The groups that these addresses name, each once. An address that several groups have names none of them. */
export async function findGroups(
  named: readonly GroupAddress[],
  db: Database = database,
): Promise<readonly StoredGroup[]> {
  if (named.length === 0) return [];
  const found = await db.groups.where('keys').anyOf(named.map(groupKey)).distinct().toArray();
  const groups = named.flatMap((address) => {
    const [group, ...more] = found.filter(({ addresses }) => addresses.some((one) => mayMean(one, address)));
    return group === undefined || more.length > 0 ? [] : [group];
  });
  return [...new Set(groups)];
}

async function changeGroup(id: string, group: Group | null, db: Database) {
  const tables = [db.groups, db.sources];
  const before = await db.transaction('rw', tables, async () => {
    const stood = await db.groups.get(id);
    const { from } = stood ?? {};
    if (group !== null) await db.groups.put(withGroupKeys(from === undefined ? group : { ...group, from }));
    else {
      await db.groups.delete(id);
      await hide(from, true, db);
    }
    return stood;
  });
  await bumpRevision();
  return async () => {
    await db.transaction('rw', tables, async () => {
      if (before === undefined) await db.groups.delete(id);
      else await db.groups.put(before);
      if (group === null) await hide(before?.from, false, db);
    });
    await bumpRevision();
  };
}

/** Marks at its sources that the reader removed a group, or takes that back. */
async function hide(from: GroupOrigin | undefined, isHidden: boolean, db: Database): Promise<void> {
  for (const { source, id } of from?.rows ?? []) {
    const stored = await db.sources.get(source);
    const others = (stored?.hiddenGroups ?? []).filter((one) => one !== id);
    if (stored !== undefined)
      await db.sources.put({ ...stored, hiddenGroups: isHidden ? [...others, id] : others });
  }
}
