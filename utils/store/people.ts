import type { Person } from '@/utils/domain/people/person';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database, type StoredPerson } from './database';
import { dropPeople, putPeople, type RestorePeople } from './layers/put-people';
import { peopleTables } from './layers/remerge';

/**
 * Adds people or stores what changed of them, at most one of them me, and tells the pages. Returns how to take it back.
 * `now` in epoch ms.
 */
export async function savePeople(
  people: readonly Person[],
  db: Database = database,
  now = Date.now(),
): Promise<() => Promise<void>> {
  return await changePeople(() => putPeople(people, now, db), db);
}

/** Removes people and tells the pages; what was removed is returned, so that it can be put back. */
export async function removePeople(ids: readonly string[], db: Database = database): Promise<StoredPerson[]> {
  const removed = (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
  await changePeople(() => dropPeople(ids, Date.now(), db), db);
  return removed;
}

/** Makes a change in one transaction and tells the pages. Returns how to take it back, which tells them, too. */
export async function changePeople(
  change: () => Promise<RestorePeople>,
  db: Database = database,
): Promise<() => Promise<void>> {
  const putBack = await db.transaction('rw', peopleTables(db), change);
  await bumpRevision();
  return async () => {
    await db.transaction('rw', peopleTables(db), putBack);
    await bumpRevision();
  };
}
