import { replacedNow } from '@/utils/domain/decision/replacement';
import type { Database, StoredDecision } from '@/utils/store/database';
import { decisionById, replacementsOf } from '@/utils/store/decisions';
import { openItems } from '@/utils/store/outbox';
import { editOpenDraft, putDecision } from './decision-rows';
import { queueUpdates } from './queue';

/**
 * Puts the older decision of a link into or out of force after its replacement changed, in the log, in an open
 * draft of it and in its documents. Belongs into the transaction of that change. `olderId` and `changed` are ids
 * in the log; `now` in epoch ms. Returns the older one as it was, or null where nothing changed.
 */
export async function settleReplaced(
  olderId: string,
  changed: string,
  now: number,
  db: Database,
): Promise<StoredDecision | null> {
  const older = await decisionById(olderId, db);
  if (older === undefined) return null;
  const change = replacedNow(older.decision, await replacementsOf(olderId, db), changed);
  if (change === null) return null;
  const settled = { ...older, decision: { ...older.decision, ...change } };
  await putDecision(settled, db);
  await editOpenDraft(older.key, change, now, db);
  // Its documents link to the new one's, so that one is made first where it is on its way.
  const by = change.supersededBy === null ? undefined : await decisionById(change.supersededBy, db);
  const making = (await openItems(db)).find(({ key, kind }) => key === by?.key && kind === 'create');
  await queueUpdates(settled, now, db, making?.id);
  return older;
}
