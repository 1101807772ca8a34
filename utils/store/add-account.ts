import type { PersonHint } from '@/utils/domain/people/hint';
import { type Database, database } from './database';
import { findPeople } from './find-people';
import { putPeople } from './layers/put-people';
import { changePeople } from './people';

/**
 * Notes that an account that a page showed is this person of the list. Nothing where they are not there any more, or where
 * somebody has it already. `now` in epoch ms. Returns how to take it back.
 */
export async function addAccount(
  id: string,
  { kind, value }: Pick<PersonHint, 'kind' | 'value'>,
  now: number,
  db: Database = database,
): Promise<(() => Promise<void>) | null> {
  const person = await db.people.get(id);
  const [owner] = await findPeople([{ kind, value, label: '' }], db);
  if (person === undefined || owner != null) return null;
  const { keys: _, ...rest } = person;
  const next = { ...rest, addresses: [...person.addresses, { kind, value }] };
  return await changePeople(() => putPeople([next], now, db), db);
}
