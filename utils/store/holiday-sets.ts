import type { Person } from '@/utils/domain/people/person';
import { bumpRevision } from '@/utils/platform/signals';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import { type Database, database } from './database';
import { putPeople } from './layers/put-people';
import { peopleTables } from './layers/remerge';

/** What was kept of public calendars, by the id of the person. */
export async function holidaySets(db: Database = database): Promise<ReadonlyMap<string, HolidaySet>> {
  const sets = await db.holidaySets.toArray();
  return new Map(sets.map((set) => [set.person, set]));
}

/**
 * Stores people with new holidays and where those are from, in one transaction, and tells the pages. Returns how to take
 * both back. Sets of people who are no longer in the list go with it. `now` in epoch ms.
 */
export async function saveHolidays(
  people: readonly Person[],
  sets: readonly HolidaySet[],
  now: number,
  db: Database = database,
): Promise<() => Promise<void>> {
  const tables = [...peopleTables(db), db.holidaySets];
  const ids = sets.map(({ person }) => person);
  const undo = await db.transaction('rw', tables, async () => {
    const before = (await db.holidaySets.bulkGet(ids)).filter((set) => set !== undefined);
    const putBack = await putPeople(people, now, db);
    await db.holidaySets.bulkPut([...sets]);
    const listed = new Set(await db.people.toCollection().primaryKeys());
    await db.holidaySets.bulkDelete(
      (await db.holidaySets.toCollection().primaryKeys()).filter((id) => !listed.has(id)),
    );
    return async () => {
      await putBack();
      await db.holidaySets.bulkDelete(ids);
      await db.holidaySets.bulkPut(before);
    };
  });
  await bumpRevision();
  return async () => {
    await db.transaction('rw', tables, undo);
    await bumpRevision();
  };
}
