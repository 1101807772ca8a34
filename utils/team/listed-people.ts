import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import { type Database, database } from '@/utils/store/database';

/** Everybody in the list, with those of their addresses alone that name them. */
export async function listedPeople(db: Database = database): Promise<readonly Person[]> {
  const people = await db.people.orderBy('name').toArray();
  return people.map(({ keys, origin: _, conflicts: __, ...person }) => {
    const naming = new Set(keys);
    const addresses = person.addresses.filter((address) => naming.has(hintKey(address)));
    return { ...person, addresses };
  });
}
