import { leavesTrace } from '@/utils/outbox/ends';
import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import { type Database, database } from '@/utils/store/database';

/** What ended so long ago, ms, is told to nobody any more. */
const endedAge = 30 * 86_400_000;

/**
 * Removes ended items that have done their work: the link stands in the decision. The newest of a decision and
 * destination stays as long as the decision does, since a later update takes its place and mapping from it, and
 * one that was cancelled on its way tells the next that it may be there. Ended checks for duplicates go at once.
 * `now` in epoch ms.
 */
export async function pruneOutbox(now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', db.outbox, db.snapshots, db.decisions, async () => {
    const items = await db.outbox.toArray();
    const stored = await db.decisions.bulkGet(items.map(({ key }) => key));
    const byDecision = Map.groupBy(items, ({ key }) => key);
    const old = items.filter((item, at) => {
      if (isOpen(item) || item.at > now - endedAge) return false;
      const own = byDecision.get(item.key) ?? [];
      return stored[at] === undefined || own.some((other) => replaces(other, item));
    });
    const ids = old.map(({ id }) => id);
    await db.outbox.bulkDelete(ids);
    await db.snapshots.bulkDelete(ids);
  });
  // What found nothing, or was left as it is, is nobody's business.
  await db.duplicateChecks.where('state').anyOf(['done', 'cancelled']).delete();
}

/** Whether a later item makes this ended one superfluous; a trace of what may be there counts until a document is. */
function replaces(other: OutboxItem, item: OutboxItem): boolean {
  if (other.destination !== item.destination || other.order <= item.order) return false;
  return !leavesTrace(item) || other.state === 'done';
}
