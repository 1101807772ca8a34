import { hintKey, type PersonHint } from '@/utils/domain/hint';
import type { Person } from '@/utils/domain/person';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database, type StoredPerson } from './database';

/** A person with the index keys of all addresses. */
export function withKeys(person: Person): StoredPerson {
  return { ...person, keys: person.addresses.map(hintKey) };
}

/** Adds or replaces people, at most one of them me, and tells the pages. */
export async function savePeople(people: readonly Person[], db: Database = database): Promise<void> {
  const me = people.find((person) => person.isMe);
  await db.transaction('rw', db.people, async () => {
    if (me !== undefined) {
      await db.people.filter((person) => person.isMe && person.id !== me.id).modify({ isMe: false });
    }
    await db.people.bulkPut(people.map(withKeys));
  });
  await bumpRevision();
}

/** Removes people and tells the pages; what was removed is returned, so that it can be put back. */
export async function removePeople(ids: readonly string[], db: Database = database): Promise<StoredPerson[]> {
  const removed = await db.transaction('rw', db.people, async () => {
    const found = (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
    await db.people.bulkDelete([...ids]);
    return found;
  });
  await bumpRevision();
  return removed;
}

/**
 * The people named by hints, in the order asked. A Slack id is found with its team first, then without
 * (a list typed by hand has no team). Where two people carry the same address, nobody is named: null.
 */
export async function findPeople(
  hints: readonly PersonHint[],
  db: Database = database,
): Promise<readonly (StoredPerson | null)[]> {
  const keysOf = (hint: PersonHint) => [
    ...new Set([hintKey(hint), hintKey({ kind: hint.kind, value: hint.value })]),
  ];
  const found = await db.people.where('keys').anyOf(hints.flatMap(keysOf)).distinct().toArray();
  return hints.map((hint) => {
    for (const key of keysOf(hint)) {
      const [first, second] = found.filter((person) => person.keys.includes(key));
      if (first !== undefined) return second === undefined ? first : null;
    }
    return null;
  });
}

/** The reader as the people list has them, or null. */
export async function findMe(db: Database = database): Promise<StoredPerson | null> {
  return (await db.people.filter((person) => person.isMe).first()) ?? null;
}
