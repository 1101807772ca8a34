import { browser } from 'wxt/browser';
import { type NormVersion, normsAt } from '@/utils/domain/norms/norms';
import type { SiteId } from '@/utils/domain/thread/capture';
import type { Wait } from '@/utils/domain/waits/wait';
import { runWaitsIn } from '@/utils/platform/run-waits';
import { siteFacts } from '@/utils/sites/list';
import { threadAddress } from '@/utils/sites/thread-address';
import { type Database, database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { forgetOldWaits, putWait } from '@/utils/store/waits';

/** What is waited for, as the reader chose it. */
export interface WaitToBegin extends Pick<Wait, 'people' | 'want' | 'urgency' | 'sentAt'> {
  readonly site: SiteId;
  readonly threadId: string;
  readonly title: string;
  /** Null where the page shows none: it is made of the id then. */
  readonly permalink: string | null;
}

/** The reader waits from now on (epoch ms); open pages of the site see replies. Returns how to take it back. */
export async function beginWait(
  { site, threadId, title, permalink: given, people, want, urgency, sentAt }: WaitToBegin,
  now: number,
  db: Database = database,
): Promise<() => Promise<void>> {
  const permalink = given ?? threadAddress(site, threadId);
  const undo = await putWait(
    {
      key: crypto.randomUUID(),
      thread: { site, id: threadId, title, ...(permalink !== null && { permalink }) },
      ...{ people, want, urgency, sentAt, norms: inForce(await normVersions(db), sentAt), replies: [] },
      ...{ state: 'open', metAt: null, isByHand: false, endedAt: null },
    },
    db,
  );
  await forgetOldWaits(now, db);
  // A page that can't be reached costs the others nothing.
  for (const { id } of await browser.tabs.query({ url: [...siteFacts[site].matches] }))
    if (id !== undefined) await runWaitsIn(site, id).catch(() => undefined);
  return undo;
}

/** Which version holds for a message of that time (epoch ms); null for the norms that come with Meantime. */
function inForce(versions: readonly NormVersion[], sentAt: number): number | null {
  const { from } = normsAt(versions, sentAt);
  return Number.isFinite(from) ? from : null;
}
