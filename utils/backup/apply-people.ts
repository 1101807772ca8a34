import type { Table } from 'dexie';
import type { OwnRow } from '@/utils/roster/layers/layer';
import type { Database, StoredPerson } from '@/utils/store/database';
import { rememberTables } from '@/utils/store/layers/change-layers';
import { putPeople } from '@/utils/store/layers/put-people';
import { hasLayers, peopleTables, remergePeople } from '@/utils/store/layers/remerge';
import { withKeys } from '@/utils/store/with-keys';
import type { RestoreWrites } from './plan';

type PeopleWrites = Pick<RestoreWrites, 'sources' | 'people' | 'groups' | 'layered' | 'holidaySets'>;

export const restoredPeople = (db: Database): Table[] => [...peopleTables(db), db.holidaySets];

/** The rows that are written, with their keys: broken ones under the same keys are to be put back by Undo. */
export function peopleKeys(writes: PeopleWrites, db: Database): readonly [Table, readonly unknown[]][] {
  const { sources, people, groups, layered, holidaySets } = writes;
  return [
    [db.people, [...people, ...layered.added.map(({ person }) => person)].map(({ id }) => id)],
    [db.groups, groups.map(({ id }) => id)],
    [db.sources, sources.map(({ source }) => source.id)],
    [db.sourceRows, sources.flatMap(({ rows }) => (rows ?? []).map((row) => [row.source, row.id]))],
    [db.own, layered.own.map(({ id }) => id)],
    [db.holidaySets, holidaySets.map(({ person }) => person)],
  ];
}

/**
 * Writes people and where they come from, inside a transaction over `restoredPeople`, and makes the list of them. Returns
 * how to take that back, inside another one. `now` in epoch ms.
 */
export async function putRestoredPeople(
  { sources, people, groups, layered, holidaySets }: PeopleWrites,
  now: number,
  db: Database,
): Promise<() => Promise<void>> {
  const changed = await rememberTables(restoredPeople(db));
  await putPeople(people, now, db);
  for (const { source, rows } of sources) {
    const stood = await db.sources.get(source.id);
    const failure = rows === null ? (stood?.failure ?? null) : null;
    await db.sources.put({ ...source, failure });
    if (rows === null) continue;
    await db.sourceRows.where('source').equals(source.id).delete();
    await db.sourceRows.bulkPut([...rows]);
  }
  await db.people.bulkDelete([...layered.joined]);
  await db.people.bulkPut(layered.added.map(stubOf));
  await db.own.bulkPut([...(layered.own as readonly OwnRow[])]);
  // Before the merge, which else would make those of sources a second time.
  await db.groups.bulkPut([...groups]);
  if (await hasLayers(db)) await remergePeople(db);
  await db.holidaySets.bulkPut([...holidaySets]);
  const putBack = await changed();
  return async () => {
    await putBack();
    // Meanwhile a source may say something else.
    if (await hasLayers(db)) await remergePeople(db);
  };
}

/** By its rows the merge knows the person again, and writes the rest. */
function stubOf({ person, rows }: PeopleWrites['layered']['added'][number]): StoredPerson {
  const from = rows.map(({ source, id }) => ({ source, id, goneSince: null }));
  return { ...withKeys(person), origin: { fields: {}, rows: from } };
}
