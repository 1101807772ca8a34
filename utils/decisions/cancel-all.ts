import { cancelled } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import type { Database } from '@/utils/store/database';
import { changeItem, itemsOfDecision } from '@/utils/store/outbox';

/** Cancels the item and all that waits for the same document; undefined where it is not open any more. Epoch ms. */
export async function cancelAll(id: string, now: number, db: Database): Promise<OutboxItem | undefined> {
  const first = await changeItem(id, (one) => cancelled(one, now), db);
  if (first === undefined) return undefined;
  for (const { id: other, destination } of await itemsOfDecision(first.key, db)) {
    if (destination === first.destination) await changeItem(other, (one) => cancelled(one, now), db);
  }
  return first;
}
