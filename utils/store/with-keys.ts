import { groupKey } from '@/utils/domain/groups/group';
import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { StoredGroup, StoredPerson } from './database';
import { meKey } from './me-key';

/** A person with the index keys of all addresses, and of being the reader. */
export function withKeys(person: Person): StoredPerson {
  return { ...person, keys: keysOf(person, person.addresses.map(hintKey)) };
}

/** The keys of a person of whose addresses these are the keys. */
export const keysOf = ({ isMe }: Pick<Person, 'isMe'>, addresses: readonly string[]): readonly string[] =>
  isMe ? [...addresses, meKey] : addresses;

/** A group with those of its own. */
export function withGroupKeys(group: Omit<StoredGroup, 'keys'>): StoredGroup {
  return { ...group, keys: [...new Set(group.addresses.map(groupKey))] };
}
