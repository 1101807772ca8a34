import type { Decision } from '@/utils/domain/decision/decision';
import { threadKey } from '@/utils/domain/decision/thread-key';
import { type Database, database, type OpenedDraft, type StoredDecision, type StoredDraft } from './database';
import { clearJournal, type JournalStorage } from './draft-journal';

/** Stores or replaces a draft in whatever state it is. */
export async function putDraft(draft: StoredDraft, db: Database = database): Promise<void> {
  await db.drafts.put(draft);
}

/** Keeps an edit of an open draft. */
export async function editDraft(decision: Decision, now: number, db: Database = database): Promise<void> {
  await db.drafts.put({ key: decision.key, state: 'open', at: now, decision });
}

/** Removes a draft, and what the journal noted for it, on an extension page. `putDraft` brings the row back. */
export async function discardDraft(
  key: string,
  db: Database = database,
  storage: JournalStorage = localStorage,
): Promise<void> {
  await db.drafts.delete(key);
  clearJournal(key, Number.POSITIVE_INFINITY, storage);
}

/** Drafts that somebody is writing, read from the thread of this id, of either site. */
export async function openDraftsOf(threadId: string, db: Database = database): Promise<OpenedDraft[]> {
  const drafts = await db.drafts.where('decision.source.threadId').equals(threadId).toArray();
  return drafts.filter((draft) => draft.state === 'open');
}

/** What this thread decided before, newest first. */
export async function decisionsOfThread(
  source: Decision['source'],
  db: Database = database,
): Promise<StoredDecision[]> {
  if (source === null) return [];
  const found = await db.decisions.where('thread').equals(threadKey(source)).sortBy('savedAt');
  return found.reverse();
}
