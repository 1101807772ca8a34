import { cancelled, hurried } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import type { Target } from '@/utils/outbox/queue';
import { answered } from '@/utils/outbox/transitions';
import { shortestAlarm } from '@/utils/outbox/waits';
import { setOutboxAlarm } from '@/utils/platform/alarms';
import { askOwnWorker } from '@/utils/platform/own-messages';
import { putConnection } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { changeItem, hurryItem, itemsOfDecision, stuckItems } from '@/utils/store/outbox';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { outboxTables, queueDecision } from './outbox-queue';

/** Asks the worker to send what is due and to count anew what needs the user. Call after every save that queues. */
export async function wakeOutbox(): Promise<void> {
  await askOwnWorker('runOutbox', {});
}

/**
 * To be called before something is queued: should the page be closed before it can ask the worker, the worker wakes
 * by itself.
 */
export async function armOutbox(): Promise<void> {
  await setOutboxAlarm(Date.now() + shortestAlarm);
}

/**
 * *Try now*: one try that waits for no pause, not even one that the vendor asked for. A look after a lost answer
 * still waits until it can tell something.
 */
export async function tryNow(id: string, db: Database = database): Promise<void> {
  await armOutbox();
  await hurryItem(id, Date.now(), db);
  await wakeOutbox();
}

/**
 * Stores or replaces a connection and, in the same transaction, takes up again what was stuck for want of it.
 */
export async function connect(connection: StoredConnection, db: Database = database): Promise<void> {
  await armOutbox();
  await db.transaction('rw', [db.connections, ...outboxTables(db)], async () => {
    await putConnection(connection, db);
    await hurryStuck(connection.destination, db);
  });
  await wakeOutbox();
}

/** After a permission: all stuck items of this destination whose fix that was. */
export async function tryStuck(destination: Target['destination'], db: Database = database): Promise<void> {
  await armOutbox();
  await db.transaction('rw', outboxTables(db), () => hurryStuck(destination, db));
  await wakeOutbox();
}

async function hurryStuck(destination: Target['destination'], db: Database): Promise<void> {
  for (const { id, failure, destination: of } of await stuckItems(db)) {
    if (of !== destination || failure?.fix === 'is-it-there') continue;
    await changeItem(id, (item) => hurried(item, Date.now()), db);
  }
}

/**
 * *Cancel*, with newer words that wait behind it. What was sent of it before stays where it is; the item's
 * `failure` then says so.
 */
export async function cancelItem(id: string, db: Database = database): Promise<void> {
  await db.transaction('rw', outboxTables(db), () => cancelAll(id, db));
  await wakeOutbox();
}

/** *It is there* (true) or *Make it again* (false), beside the fix `is-it-there`. */
export async function answerIsThere(id: string, isThere: boolean, db: Database = database): Promise<void> {
  await armOutbox();
  await changeItem(id, (item) => answered(item, isThere, Date.now()), db);
  await wakeOutbox();
}

/**
 * *Send elsewhere*: what waits for this document is cancelled, and the decision as it is saved now goes to another
 * place. Within the same system that makes a new document; the old one, if there is one, stays as it is.
 */
export async function sendElsewhere(id: string, target: Target, db: Database = database): Promise<void> {
  await armOutbox();
  await db.transaction('rw', [...outboxTables(db), db.decisions], async () => {
    const item = await cancelAll(id, db);
    const stored = item === undefined ? undefined : await db.decisions.get(item.key);
    if (item === undefined || stored === undefined) return;
    const { links, ...rest } = stored;
    // Without its link the decision is to be made, not brought up to date; the record keeps the link until then.
    const anew = item.destination === target.destination ? rest : stored;
    await queueDecision(anew, [target], Date.now(), db);
  });
  await wakeOutbox();
}

/** The item and all that waits for the same document; undefined where it is not open any more. */
async function cancelAll(id: string, db: Database): Promise<OutboxItem | undefined> {
  const now = Date.now();
  const first = await changeItem(id, (one) => cancelled(one, now), db);
  if (first === undefined || first.kind === 'copies') return first;
  for (const { id: other, destination } of await itemsOfDecision(first.key, db)) {
    if (destination === first.destination) await changeItem(other, (one) => cancelled(one, now), db);
  }
  return first;
}
