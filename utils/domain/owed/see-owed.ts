import type { SiteId } from '../thread/capture';
import type { Owed, OwedInView } from './owed';

/**
 * What the reader owes in a thread once a page showed it: the oldest message to them that is newer than their last one, and
 * than what they said is done. Null: nothing. What is known already stays where the page shows less of the thread.
 */
export function seeOwed(stood: Owed | undefined, site: SiteId, seen: OwedInView): Owed | null {
  const { threadId, title, permalink, mine, toMe } = seen;
  const open = stood !== undefined && !isAnswered(stood, mine) ? stood : undefined;
  const after = Math.max(mine ?? 0, open?.doneAt ?? 0);
  const oldest = toMe.filter(({ at }) => at > after).sort((one, other) => one.at - other.at)[0];
  // My own reply ends what was done by hand, too: nothing needs to be remembered then.
  if (oldest === undefined) return open ?? null;
  if (open !== undefined && open.doneAt === null && open.sentAt <= oldest.at) return open;
  return {
    key: open?.key ?? `${site}:${threadId}`,
    ...{ site, threadId: open?.threadId ?? threadId, title },
    ...(permalink !== null && { permalink }),
    ...{ from: oldest.author, channel: oldest.channel, sentAt: oldest.at, doneAt: null },
  };
}

function isAnswered({ sentAt, doneAt }: Owed, mine: number | null): boolean {
  // Sent in the same moment, as a site that tells minutes says: a page that shows both takes it as answered, so do we.
  return mine !== null && mine >= Math.max(sentAt, doneAt ?? 0);
}

/** The reader says that it is done. `now` in epoch ms. */
export function markDone({ key, site, threadId, channel, sentAt }: Owed, now: number): Owed {
  return { key, site, threadId, channel, sentAt, doneAt: now };
}
