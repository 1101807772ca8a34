import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import type { Target } from '@/utils/outbox/queue';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { changeAndSend } from './change-and-send';
import { queueDecision } from './queue';

/** Sends a decision that is in the log already, as it was saved last; nothing where another window has just done so. */
export async function sendSaved(
  { key }: Pick<StoredDecision, 'key'>,
  target: Target,
  db: Database = database,
): Promise<void> {
  await changeAndSend(db, [db.decisions], async () => {
    const stored = await db.decisions.get(key);
    const isWanted = stored !== undefined && isMissing(target, stored, await itemsOfDecision(key, db));
    if (isWanted) await queueDecision(stored, [target], Date.now(), db);
  });
}

/** Whether this system has no document of the decision yet, and none is on its way. */
export function isMissing(
  { destination }: Target,
  stored: StoredDecision,
  items: readonly OutboxItem[],
): boolean {
  if (stored.links?.[destination] !== undefined) return false;
  return !items.some((item) => item.destination === destination && (isOpen(item) || item.state === 'done'));
}
