import type { DestinationId } from '@/utils/destinations/types';
import type { OutboxItem } from '@/utils/outbox/item';
import { queueItems, type Target } from '@/utils/outbox/queue';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { linkedDocuments } from '@/utils/store/document-links';
import { itemsOfDecision, openItems } from '@/utils/store/outbox';

/** The tables that a transaction around `queueDecision` needs, beside its own. */
export const outboxTables = (db: Database) => [db.outbox, db.snapshots];

/**
 * Queues a saved decision for these places; where its document stands already, an update of that. Belongs
 * into the transaction that saves the decision. Where `after` is given, an item that is just to be sent goes
 * first, so that its link is known. Returns what was queued. `now` in epoch ms.
 */
export async function queueDecision(
  stored: StoredDecision,
  targets: readonly Target[],
  now: number,
  db: Database = database,
  after?: string,
): Promise<readonly OutboxItem[]> {
  return await db.transaction('rw', outboxTables(db), async () => {
    const queued: OutboxItem[] = [];
    for (const target of targets) {
      const { destination } = target;
      const orders = (await openItems(db)).map(({ order }) => order);
      const items = queueItems(stored.key, target, {
        id: crypto.randomUUID(),
        title: stored.decision.title,
        now,
        last: Math.max(0, ...orders),
        hasLink: stored.links?.[destination] !== undefined,
        after,
        own: (await itemsOfDecision(stored.key, db)).filter((item) => item.destination === destination),
      });
      await db.outbox.bulkPut(await Promise.all(items.map((item) => traced(item, stored, db))));
      const known = await db.snapshots.bulkGet(items.map(({ id }) => id));
      // What may stand there already stands in the words that were sent: by them it is found, and an update follows.
      const fresh = items.flatMap(({ id, doubt }, at) =>
        // Its language stays: what is half sent goes on in it.
        doubt === null || known[at] === undefined
          ? [{ ...known[at], item: id, decision: stored.decision }]
          : [],
      );
      await db.snapshots.bulkPut(fresh);
      queued.push(...items);
    }
    return queued;
  });
}

/** The item, with a trace where other words than these are known to stand there. */
async function traced(item: OutboxItem, { decision }: StoredDecision, db: Database): Promise<OutboxItem> {
  const left = item.trace === undefined ? undefined : await db.snapshots.get(item.trace);
  const isOther = left && JSON.stringify({ ...left.decision, ends: undefined }) !== JSON.stringify(decision);
  return isOther === true ? item : { ...item, trace: undefined };
}

/** Queues an update for every document of a decision: its status changed, or its other end. `now` in epoch ms. */
export async function queueUpdates(
  stored: StoredDecision,
  now: number,
  db: Database = database,
  after?: string,
): Promise<void> {
  const open = (await openItems(db)).filter(({ key }) => key === stored.key);
  const places = new Map<DestinationId, Target['place']>(open.map((item) => [item.destination, item.place]));
  for (const { destination } of linkedDocuments(stored.links)) {
    // An update finds its document by the link; the place is needed where it has to be made again.
    if (!places.has(destination)) places.set(destination, await placeOf(stored.key, destination, db));
  }
  const targets = [...places].map(([destination, place]) => ({ destination, place }));
  await queueDecision(stored, targets, now, db, after);
}

async function placeOf(key: string, destination: DestinationId, db: Database): Promise<Target['place']> {
  return (await itemsOfDecision(key, db)).findLast((item) => item.destination === destination)?.place ?? null;
}
