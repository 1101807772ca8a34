import { armOutbox, wakeOutbox } from '@/utils/decisions/outbox-actions';
import { outboxTables, queueDecision } from '@/utils/decisions/outbox-queue';
import type { OutboxItem } from '@/utils/outbox/item';
import { isOpen } from '@/utils/outbox/item';
import type { Target } from '@/utils/outbox/queue';
import { database, type StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';

/** Sends a decision that stands in the log already, as it was saved last; nothing where another window has just done so. */
export async function sendSaved({ key }: StoredDecision, target: Target): Promise<void> {
  await armOutbox();
  await database.transaction('rw', [...outboxTables(database), database.decisions], async () => {
    const stored = await database.decisions.get(key);
    const isWanted = stored !== undefined && isMissing(target, stored, await itemsOfDecision(key));
    if (isWanted) await queueDecision(stored, [target], Date.now());
  });
  await wakeOutbox();
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
