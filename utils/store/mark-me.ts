import type { Table } from 'dexie';
import type { Person } from '@/utils/domain/people/person';
import { meKey } from './me-key';

/** Gives whoever is the reader the key by which they are found: rows of before version 14 do not have it. */
export async function markMe(people: Table<Person & { readonly keys: readonly string[] }>): Promise<void> {
  await people
    .filter(({ isMe, keys }) => isMe === true && Array.isArray(keys) && !keys.includes(meKey))
    .modify((person, row) => {
      row.value = { ...person, keys: [...person.keys, meKey] };
    });
}
