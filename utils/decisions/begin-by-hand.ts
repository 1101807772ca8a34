import { blankDecision } from '@/utils/domain/decision/blank-decision';
import { type Database, database } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';

/** Begins an empty draft for a decision without a thread, or for one that could not be read. */
export async function beginByHand(key: string, now: number, db: Database = database): Promise<void> {
  await editDraft(blankDecision(key, now, Temporal.Now.timeZoneId()), now, db);
}
