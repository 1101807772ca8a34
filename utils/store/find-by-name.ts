import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import { type Database, database, type StoredPerson } from './database';

/**
 * The one person of the list who has exactly the name that the page shows with each of these accounts; null where nobody has
 * it, or more than one. Who already has an account of that kind is somebody else here.
 */
export async function findByName(
  hints: readonly PersonHint[],
  db: Database = database,
): Promise<readonly (StoredPerson | null)[]> {
  return await db.transaction('r', db.people, () => Promise.all(hints.map((hint) => ofThisName(hint, db))));
}

async function ofThisName({ kind, label }: PersonHint, db: Database): Promise<StoredPerson | null> {
  if (label.trim() === '') return null;
  const [called, shown] = await Promise.all([
    db.people.where('name').equals(label).limit(2).toArray(),
    db.people
      .where('keys')
      .equals(hintKey({ kind: 'name', value: label }))
      .limit(2)
      .toArray(),
  ]);
  const [only, ...more] = new Map([...called, ...shown].map((person) => [person.id, person])).values();
  if (only === undefined || more.length > 0) return null;
  // Of other names nobody has only one.
  return kind !== 'name' && only.addresses.some((address) => address.kind === kind) ? null : only;
}
