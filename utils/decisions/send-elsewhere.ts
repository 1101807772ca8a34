import type { Target } from '@/utils/outbox/queue';
import { type Database, database } from '@/utils/store/database';
import { cancelAll } from './cancel-all';
import { changeAndSend } from './change-and-send';
import { queueDecision } from './queue';

/**
 * *Send elsewhere*: what waits for this document is cancelled, and the decision as it is saved now goes to another
 * place. Within the same system that makes a new document; the old one, if there is one, stays as it is.
 */
export async function sendElsewhere(id: string, target: Target, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.decisions], () => moveElsewhere(id, target, Date.now(), db));
}

/** Belongs into the transaction of a change. `now` in epoch ms. */
export async function moveElsewhere(id: string, target: Target, now: number, db: Database): Promise<void> {
  const item = await cancelAll(id, now, db);
  const stored = item === undefined ? undefined : await db.decisions.get(item.key);
  if (item === undefined || stored === undefined) return;
  const { links, ...rest } = stored;
  // Without its link the decision is to be made, not brought up to date; the record keeps the link until then.
  const anew = item.destination === target.destination ? rest : stored;
  await queueDecision(anew, [target], now, db);
}
