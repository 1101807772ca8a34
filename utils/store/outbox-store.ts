import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import type { OutboxStore } from '@/utils/outbox/ports';
import { type Database, database } from './database';
import { openItems } from './outbox';

/** The outbox's tables as the runner sees them. Transactions are strict: what is stored survives the power cut. */
export function outboxStore(db: Database = database): OutboxStore {
  const tables = [db.outbox, db.paces, db.snapshots, db.decisions];
  return {
    change: (decide) =>
      db.transaction('rw', tables, async () => {
        const { items = [], paces = [], result } = decide(await openItems(db), await db.paces.toArray());
        await db.outbox.bulkPut([...items]);
        await db.paces.bulkPut([...paces]);
        for (const item of items.filter((one) => !isOpen(one))) await close(item, db);
        return result;
      }),
    work: async (item) => {
      const connection = await db.connections.get(item.destination);
      const snapshot = await db.snapshots.get(item.id);
      const stored = await db.decisions.get(item.key);
      if (connection === undefined || snapshot === undefined) return null;
      return {
        kind: item.kind,
        settings: connection.settings,
        place: item.place ?? connection.place,
        decision: snapshot.decision,
        link: stored?.links?.[item.destination] ?? null,
      };
    },
  };
}

/** The link goes into the decision; the snapshot has done its work. */
async function close({ id, key, destination, link, state }: OutboxItem, db: Database): Promise<void> {
  await db.snapshots.delete(id);
  const stored = state === 'done' && link !== null ? await db.decisions.get(key) : undefined;
  if (stored === undefined || link === null) return;
  await db.decisions.put({ ...stored, links: { ...stored.links, [destination]: link } });
}
