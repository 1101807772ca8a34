import { isInstant } from '@/utils/domain/checks/checks';
import { isOneOf, isText, shortText, unread } from '@/utils/domain/checks/said';
import { channels } from '@/utils/domain/norms/norms';
import type { OwedInView, ToMe } from '@/utils/domain/owed/owed';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type { SiteId } from '@/utils/domain/thread/capture';
import { isLink } from '@/utils/platform/is-link';
import { readSignals } from '@/utils/platform/signals';
import { threadAddress } from '@/utils/sites/thread-address';
import { type Database, database } from '@/utils/store/database';
import { findMe } from '@/utils/store/find-people';
import { putSeenOwed } from '@/utils/store/owed';
import { orNothing } from './or-nothing';
import { membersOf } from './schemas';

/*
 * A script that the worker loads once a page looks what the reader owes.
 */

/** The title is for a list of the reader's own. */
const mostTitle = 200;

/** The reader's addresses in the people list. */
export async function readersAddresses(db: Database = database): Promise<readonly PersonHint[]> {
  const me = await orNothing(() => findMe(db), null);
  return (me?.addresses ?? []).flatMap((address) => readHint({ ...address, label: '' }) ?? []);
}

/** Keeps what a page showed of a thread, while the reader has it switched on. */
export async function sawOwed(site: SiteId, data: unknown, db: Database = database): Promise<void> {
  const { consent, owed } = await readSignals();
  const seen = readSeen(site, data);
  if (consent && owed === true && seen !== null)
    await orNothing(() => putSeenOwed(site, seen, db), undefined);
}

/** A thread as a page shows it, but for messages that can't be read; null where the thread can't. */
function readSeen(site: SiteId, data: unknown): OwedInView | null {
  const { threadId, title, permalink, mine, toMe } = unread<OwedInView>(data);
  if (!isText(threadId, limits.id) || threadId === '' || !(mine === null || isInstant(mine))) return null;
  const isAddress = isLink(permalink) && /^https:/i.test(permalink) && isText(permalink, limits.href);
  const read = membersOf(toMe, (one): ToMe | null => {
    const { author: given, at, channel } = unread<ToMe>(one);
    const author = readHint(given);
    return author !== null && isInstant(at) && isOneOf(channels, channel) ? { author, at, channel } : null;
  });
  return {
    ...{ threadId, mine, title: shortText(title, mostTitle) },
    permalink: isAddress ? permalink : threadAddress(site, threadId),
    toMe: read.filter((one) => one !== null),
  };
}
