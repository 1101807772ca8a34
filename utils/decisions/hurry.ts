import type { DestinationId } from '@/utils/destinations/types';
import { hurried } from '@/utils/outbox/ends';
import type { Database } from '@/utils/store/database';
import { changeCheck } from '@/utils/store/duplicate-checks';
import { changeItem, stuckItems } from '@/utils/store/outbox';

/** Makes one item due, also where a pause that its vendor asked for holds back all of the vendor's items. Epoch ms. */
export async function hurryItem(id: string, now: number, db: Database): Promise<void> {
  const item = await changeItem(id, (one) => hurried(one, now), db);
  if (item !== undefined) await db.paces.update(item.destination, { held: 0 });
}

/** The same for a check for duplicates. */
export async function hurryCheck(id: string, now: number, db: Database): Promise<void> {
  const check = await changeCheck(id, (one) => hurried(one, now), db);
  if (check !== undefined) await db.paces.update(check.destination, { held: 0 });
}

/** Takes up again what is stuck for want of this destination. A question stays one: only its answer brings it on. */
export async function hurryStuck(destination: DestinationId, now: number, db: Database): Promise<void> {
  for (const { id, failure, destination: of } of await stuckItems(db)) {
    if (of !== destination || failure?.fix === 'is-it-there') continue;
    await changeItem(id, (item) => hurried(item, now), db);
  }
}
