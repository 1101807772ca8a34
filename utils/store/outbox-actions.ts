import { cancelled, hurried } from '@/utils/outbox/ends';
import type { Target } from '@/utils/outbox/queue';
import { answered } from '@/utils/outbox/transitions';
import { sendMessage } from '@/utils/platform/messages';
import { type Database, database } from './database';
import { changeItem, hurryItem, stuckItems } from './outbox';
import { queueDecision } from './outbox-queue';

/** Asks the worker to send what is due and to count anew what needs the user. Call after every save that queues. */
export async function wakeOutbox(): Promise<void> {
  await sendMessage('runOutbox', {});
}

/** *Try now*. A look after a lost answer still waits until it can tell something. */
export async function tryNow(id: string, db: Database = database): Promise<void> {
  await hurryItem(id, Date.now(), db);
  await wakeOutbox();
}

/** After a reconnect or a permission: all stuck items of this destination whose fix that was. */
export async function tryStuck(destination: Target['destination'], db: Database = database): Promise<void> {
  for (const { id, failure, destination: of } of await stuckItems(db)) {
    if (of !== destination || failure?.fix === 'is-it-there') continue;
    await changeItem(id, (item) => hurried(item, Date.now()), db);
  }
  await wakeOutbox();
}

/** *Cancel*. What was sent of it before stays where it is; the item's `failure` then says so. */
export async function cancelItem(id: string, db: Database = database): Promise<void> {
  await changeItem(id, (item) => cancelled(item, Date.now()), db);
  await wakeOutbox();
}

/** *It is there* (true) or *Make it again* (false), beside the fix `is-it-there`. */
export async function answerIsThere(id: string, isThere: boolean, db: Database = database): Promise<void> {
  await changeItem(id, (item) => answered(item, isThere, Date.now()), db);
  await wakeOutbox();
}

/** *Send elsewhere*: this item is cancelled, and the decision as it is saved now goes to another place. */
export async function sendElsewhere(id: string, target: Target, db: Database = database): Promise<void> {
  const tables = [db.outbox, db.snapshots, db.decisions];
  await db.transaction('rw', tables, async () => {
    const item = await changeItem(id, (one) => cancelled(one, Date.now()), db);
    const stored = item === undefined ? undefined : await db.decisions.get(item.key);
    if (stored !== undefined) await queueDecision(stored, [target], Date.now(), db);
  });
  await wakeOutbox();
}
