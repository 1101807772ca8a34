import type { Decision } from '@/utils/domain/decision/decision';
import { lineOf } from '@/utils/domain/decision/decision-line';
import type { Database, StoredDecision } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';

/** The tables that a change of the log needs. */
export const logTables = (db: Database) => [db.decisions, db.lines, db.drafts];

/** Stores a decision and its line, which no list may ever see apart. */
export async function putDecision(stored: StoredDecision, db: Database): Promise<void> {
  await db.decisions.put(stored);
  await db.lines.put(lineOf(stored.decision, stored.id, stored.savedAt));
}

/** When a record was saved up to now, oldest first, epoch ms. */
export function savesOf(stored: StoredDecision | undefined): readonly number[] {
  return stored === undefined ? [] : [...(stored.savedBefore ?? []), stored.savedAt];
}

/** The same change in a draft of the record, where one is open, so that a later save does not take it back. */
export async function editOpenDraft(
  key: string,
  change: Partial<Decision>,
  now: number,
  db: Database,
): Promise<void> {
  const draft = await db.drafts.get(key);
  if (draft?.state !== 'open') return;
  await editDraft({ ...draft.decision, ...change }, Math.max(now, draft.at + 1), db);
}
