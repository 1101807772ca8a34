import { leavesTrace } from '@/utils/outbox/ends';
import { isOpen, type OutboxItem, openStates } from '@/utils/outbox/item';
import { type Database, database } from './database';

/** All items of a decision that send something, in the order in which they go out; for a live query. */
export async function itemsOfDecision(key: string, db: Database = database): Promise<OutboxItem[]> {
  return await db.outbox.where('key').equals(key).sortBy('order');
}

/** All items that still want something, in the order in which they go out; for a live query. */
export async function openItems(db: Database = database): Promise<OutboxItem[]> {
  return await db.outbox.where('state').anyOf(openStates).sortBy('order');
}

/** Whether anything is to be sent or looked for, now or later, that does not wait for the user. */
export async function hasUnsent(db: Database = database): Promise<boolean> {
  const states = openStates.filter((state) => state !== 'stuck');
  for (const table of [db.outbox, db.duplicateChecks, db.tasks, db.taskChecks]) {
    if ((await table.where('state').anyOf(states).count()) > 0) return true;
  }
  return false;
}

/** Those that only the user can bring on; their number stands on the toolbar button. */
export async function stuckItems(db: Database = database): Promise<OutboxItem[]> {
  return await db.outbox.where('state').equals('stuck').sortBy('order');
}

/** Changes one item by a pure transition; undefined where it is gone or not open any more. */
export async function changeItem(
  id: string,
  change: (item: OutboxItem) => OutboxItem,
  db: Database = database,
): Promise<OutboxItem | undefined> {
  return await db.transaction('rw', db.outbox, db.snapshots, async () => {
    const item = await db.outbox.get(id);
    if (item === undefined || !isOpen(item)) return undefined;
    const next = change(item);
    await db.outbox.put(next);
    if (!isOpen(next) && !leavesTrace(next)) await db.snapshots.delete(id);
    return next;
  });
}
