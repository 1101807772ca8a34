import { isText, unread } from '@/utils/domain/checks/said';
import type { PersonOfAccount } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type { SiteFacts } from '@/utils/sites/facts';
import { addAccount } from '@/utils/store/add-account';
import { type Database, database } from '@/utils/store/database';
import { findByName } from '@/utils/store/find-by-name';

/**
 * The reader said in a card that the account of a page is this person of the list: kept as an address of theirs. Only
 * what the card could offer is taken, an account of the site's own kind that fits this person alone by its name: never the
 * address of a mail, which the page itself states.
 */
export async function takeAccount(
  { hintKind }: SiteFacts,
  data: unknown,
  now: number,
  db: Database = database,
): Promise<void> {
  const { personId, hint: given } = unread<PersonOfAccount>(data);
  const hint = readHint(given);
  const isReadable = isText(personId, limits.id) && hint?.kind === hintKind && hint.kind !== 'email';
  if (!isReadable) throw new Error('This account cannot be read.');
  const [fits] = await findByName([hint], db);
  if (fits?.id !== personId || (await addAccount(personId, hint, now, db)) === null)
    throw new Error('Nothing was set.');
}
