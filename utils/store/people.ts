import { hintKey, mayHold, type PersonHint } from '@/utils/domain/people/hint';
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

/**
 * The people named by hints, in the order asked. A Slack id is found with its team first, then without
 * (a list typed by hand has no team), then across a workspace and the organisation that may hold it. Where two
 * people carry the same address, nobody is named: null.
 */
export async function findPeople(
  hints: readonly PersonHint[],
  db: Database = database,
): Promise<readonly (StoredPerson | null)[]> {
  const keysOf = (hint: PersonHint) => [
    ...new Set([hintKey(hint), hintKey({ kind: hint.kind, value: hint.value })]),
  ];
  const found = await db.people.where('keys').anyOf(hints.flatMap(keysOf)).distinct().toArray();
  const named = hints.map((hint) => {
    for (const key of keysOf(hint)) {
      const [first, second] = found.filter((person) => person.keys.includes(key));
      if (first !== undefined) return second === undefined ? first : null;
    }
    return undefined;
  });
  const open = hints.filter((hint, i) => named[i] === undefined && hint.team !== undefined);
  const across = await findAcross(open, db);
  return hints.map((hint, i) => (named[i] === undefined ? across(hint) : named[i]) ?? null);
}

/**
 * In a Slack organisation a page may name it (`U…@E…`) where the list names the workspace (`U…@T…`), or the other way
 * round. That is one person for certain only where a single person of the list has this id at all.
 */
async function findAcross(
  hints: readonly PersonHint[],
  db: Database,
): Promise<(hint: PersonHint) => StoredPerson | null> {
  const startOf = ({ kind, value }: PersonHint) => `${hintKey({ kind, value })}@`;
  if (hints.length === 0) return () => null;
  const found = await db.people.where('keys').startsWithAnyOf(hints.map(startOf)).distinct().toArray();
  return (hint) => {
    const { team } = hint;
    const start = startOf(hint);
    const [only, ...more] = found.filter(({ keys }) => keys.some((key) => key.startsWith(start)));
    if (team === undefined || only === undefined || more.length > 0) return null;
    const teams = only.keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
    return teams.some((other) => mayHold(team, other)) ? only : null;
  };
}

/** The reader as the people list has them, or null. */
export async function findMe(db: Database = database): Promise<StoredPerson | null> {
  return (await db.people.filter((person) => person.isMe).first()) ?? null;
}
