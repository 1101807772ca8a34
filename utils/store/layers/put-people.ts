import type { Person } from '@/utils/domain/people/person';
import { editOwn, emptyOwn } from '@/utils/roster/layers/edit-own';
import type { OwnRow } from '@/utils/roster/layers/layer';
import type { Database, StoredPerson } from '../database';
import { meKey } from '../me-key';
import { withKeys } from '../with-keys';
import { hasLayers, remergePeople } from './remerge';

/** How people and own words were. Called inside a transaction over `peopleTables`, it makes them so again. */
export type RestorePeople = () => Promise<void>;

/**
 * Stores what the user says of people, inside a transaction over `peopleTables`. Of somebody from a source only what
 * differs from the list is written, into the own layer; who was removed and is put back is as before.
 */
export async function putPeople(
  people: readonly Person[],
  now: number,
  db: Database,
): Promise<RestorePeople> {
  const me = people.find(({ isMe }) => isMe);
  const knownMe = me === undefined ? [] : await db.people.where('keys').equals(meKey).toArray();
  const formerMe = knownMe.filter(({ id }) => id !== me?.id);
  const all = [...people, ...formerMe.map((person) => ({ ...person, isMe: false }))];
  const ids = all.map(({ id }) => id);
  const putBack = await rememberPeople(ids, db);
  if (!(await hasLayers(db))) {
    await db.people.bulkPut(all.map(plainRow));
    return putBack;
  }
  const [stood, own] = [await db.people.bulkGet(ids), await db.own.bulkGet(ids)];
  const plain: StoredPerson[] = [];
  const edited: OwnRow[] = [];
  for (const [at, person] of all.entries()) {
    const [before, mine] = [stood[at], own[at]];
    if (before?.origin !== undefined) {
      edited.push(editOwn(mine ?? emptyOwn(before, before.origin), before, person, now));
    } else if (before === undefined && mine?.isHidden === true) edited.push({ ...mine, isHidden: false });
    else plain.push(plainRow(person));
  }
  await db.people.bulkPut(plain);
  await db.own.bulkPut(edited);
  await remergePeople(db);
  return putBack;
}

/** Removes people, inside a transaction over `peopleTables`: whom a source has is marked as removed, and stays away. */
export async function dropPeople(ids: readonly string[], now: number, db: Database): Promise<RestorePeople> {
  const putBack = await rememberPeople(ids, db);
  const found = (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
  const own = new Map(
    (await db.own.bulkGet([...ids])).flatMap((row) => (row === undefined ? [] : [[row.id, row]])),
  );
  const hidden = found.flatMap((person): OwnRow[] => {
    const { origin } = person;
    if (origin === undefined || origin.rows.length === 0) return [];
    const mine = own.get(person.id) ?? emptyOwn(person, origin);
    // However it was found before: hidden it is by what it is now.
    const { known } = emptyOwn(person, origin);
    return [{ ...mine, known, isHidden: true, seen: now }];
  });
  await db.people.bulkDelete([...ids]);
  await db.own.bulkDelete([...ids]);
  await db.own.bulkPut(hidden);
  if (await hasLayers(db)) await remergePeople(db);
  return putBack;
}

async function rememberPeople(ids: readonly string[], db: Database): Promise<RestorePeople> {
  const [people, own] = [await db.people.bulkGet([...ids]), await db.own.bulkGet([...ids])];
  return async () => {
    await db.people.bulkDelete([...ids]);
    await db.own.bulkDelete([...ids]);
    await db.people.bulkPut(people.filter((person) => person !== undefined));
    await db.own.bulkPut(own.filter((row) => row !== undefined));
    // Meanwhile a source may say something else.
    if (await hasLayers(db)) await remergePeople(db);
  };
}

/** A person of the user's own: what came of layers is not taken along. */
function plainRow(person: Person): StoredPerson {
  const { origin: _, conflicts: __, ...plain } = person as StoredPerson;
  return withKeys(plain);
}
