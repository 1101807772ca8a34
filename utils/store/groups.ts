import { type Group, type GroupAddress, groupKey, mayMean } from '@/utils/domain/groups/group';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database, type StoredGroup } from './database';
import { withGroupKeys } from './with-keys';

/** All groups, by name. */
export function storedGroups(db: Database = database): Promise<StoredGroup[]> {
  return db.groups.orderBy('name').toArray();
}

/** Adds a group or stores what changed of it, and tells the pages. Returns how to take it back. */
export async function saveGroup(group: Group, db: Database = database): Promise<() => Promise<void>> {
  return await changeGroup(group.id, withGroupKeys(group), db);
}

/** Removes a group and tells the pages. Groups that have it as a member keep it named, so that undoing brings all back. */
export async function removeGroup(id: string, db: Database = database): Promise<() => Promise<void>> {
  return await changeGroup(id, undefined, db);
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

async function changeGroup(id: string, group: StoredGroup | undefined, db: Database) {
  const put = (row: StoredGroup | undefined) =>
    row === undefined ? db.groups.delete(id) : db.groups.put(row).then(() => undefined);
  const before = await db.transaction('rw', db.groups, async () => {
    const stood = await db.groups.get(id);
    await put(group);
    return stood;
  });
  await bumpRevision();
  return async () => {
    await put(before);
    await bumpRevision();
  };
}
