import { replacementOf } from '@/utils/domain/decision/blank-decision';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';

/**
 * Begins the draft of a decision that is to replace a saved one, and returns its key. Nothing is sent by it: that
 * comes with its save. `now` in epoch ms.
 */
export async function beginReplacement(
  earlier: StoredDecision,
  now: number,
  db: Database = database,
): Promise<string> {
  const key = crypto.randomUUID();
  const decision = replacementOf(earlier.decision, key, now, Temporal.Now.timeZoneId());
  await editDraft(decision, now, db);
  return key;
}
