import type { OutboxItem } from '@/utils/outbox/item';
import { isOpen } from '@/utils/outbox/item';
import type { Target } from '@/utils/outbox/queue';
import type { StoredDecision } from '@/utils/store/database';
import { armOutbox, wakeOutbox } from '@/utils/store/outbox-actions';
import { queueDecision } from '@/utils/store/outbox-queue';

/** Sends a decision that stands in the log already, as it was saved last. */
export async function sendSaved(stored: StoredDecision, target: Target): Promise<void> {
  await armOutbox();
  await queueDecision(stored, [target], Date.now());
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
