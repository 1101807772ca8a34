import type { Decision } from '@/utils/domain/decision';
import { type Database, database, type StoredDecision, type StoredDraft } from './database';

/** The key of a thread in the log: `site:threadId`. */
export function threadKey(source: Decision['source']): string {
  return `${source.site}:${source.threadId}`;
}

/** Stores or replaces a draft in whatever state it is. */
export async function putDraft(draft: StoredDraft, db: Database = database): Promise<void> {
  await db.drafts.put(draft);
}

/** Keeps an edit of an open draft. */
export async function editDraft(decision: Decision, now: number, db: Database = database): Promise<void> {
  await db.drafts.put({ key: decision.key, state: 'open', at: now, decision });
}

/** Removes a draft for good. */
export async function discardDraft(key: string, db: Database = database): Promise<void> {
  await db.drafts.delete(key);
}

/** What this thread decided before, newest first. */
export async function decisionsOfThread(
  source: Decision['source'],
  db: Database = database,
): Promise<StoredDecision[]> {
  const found = await db.decisions.where('thread').equals(threadKey(source)).sortBy('savedAt');
  return found.reverse();
}
