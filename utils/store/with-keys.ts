import { type Group, groupKey } from '@/utils/domain/groups/group';
import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { StoredGroup, StoredPerson } from './database';

/** A person with the index keys of all addresses. */
export function withKeys(person: Person): StoredPerson {
  return { ...person, keys: person.addresses.map(hintKey) };
}

/** A group with those of its own. */
export function withGroupKeys(group: Group): StoredGroup {
  return { ...group, keys: [...new Set(group.addresses.map(groupKey))] };
}
