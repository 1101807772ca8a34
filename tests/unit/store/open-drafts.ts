import type { Database, OpenedDraft } from '@/utils/store/database';

/** All that is being written, whole, the newest edit first. */
export async function openDrafts(db: Database): Promise<OpenedDraft[]> {
  const drafts = await db.drafts.orderBy('at').reverse().toArray();
  return drafts.filter((draft) => draft.state === 'open');
}
