import type { Decision } from '@/utils/domain/decision/decision';
import type { Database, StoredDecision } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { editOpenDraft, logTables, putDecision, savesOf } from './decision-rows';
import { queueUpdates } from './queue';
import { settleReplaced } from './settle-replaced';

/**
 * Changes fields of a saved decision, in a draft of it too, so that a later save does not take it back.
 * Returns the record as it was before; null where it is replaced by another, or gone. `now` in epoch ms.
 */
export async function changeSaved(
  key: string,
  changeOf: (decision: Decision) => Partial<Decision>,
  now: number,
  db: Database,
): Promise<StoredDecision | null> {
  return await changeAndSend(db, logTables(db), async () => {
    const before = await db.decisions.get(key);
    if (before === undefined || before.decision.supersededBy !== null) return null;
    const change = changeOf(before.decision);
    const decision = { ...before.decision, ...change };
    const changed = { ...before, savedAt: now, savedBefore: savesOf(before), decision };
    await putChanged(changed, change, now, db);
    return before;
  });
}

/** Stores a changed record with all that follows: its documents, an open draft of it, what it replaces. */
export async function putChanged(
  changed: StoredDecision,
  change: Partial<Decision>,
  now: number,
  db: Database,
): Promise<void> {
  await putDecision(changed, db);
  await queueUpdates(changed, now, db);
  await editOpenDraft(changed.key, change, now, db);
  const { supersedes } = changed.decision;
  if (supersedes !== null) await settleReplaced(supersedes, changed.id, now, db);
}
