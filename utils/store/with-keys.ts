import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { StoredPerson } from './database';

/** A person with the index keys of all addresses. */
export function withKeys(person: Person): StoredPerson {
  return { ...person, keys: person.addresses.map(hintKey) };
}
