import { hintKey, mayHold, type PersonHint } from '@/utils/domain/people/hint';
import { type Database, database, type StoredPerson } from './database';
import { meKey } from './me-key';

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
  const found = await peopleWith([...new Set(hints.flatMap(keysOf))], db);
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
 * Everybody who has one of these keys. All keys are asked at once, in one transaction: `anyOf` goes from one to the next by a
 * cursor, which takes the thread three times as long.
 */
async function peopleWith(keys: readonly string[], db: Database): Promise<readonly StoredPerson[]> {
  const found = await db.transaction('r', db.people, () =>
    Promise.all(keys.map((key) => db.people.where('keys').equals(key).toArray())),
  );
  return [...new Map(found.flat().map((person) => [person.id, person])).values()];
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
  // By the index: every page asks, and a list may have a hundred thousand.
  const [me] = await db.people.where('keys').equals(meKey).toArray();
  return me ?? null;
}
