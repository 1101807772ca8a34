import { type Database, database, type StoredDraft } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** How often the worker says that it is still reading a thread into a draft, ms. */
export const readingBeat = 5_000;
/** A reading that has said nothing for so long is over, ms: the worker was stopped, and no other goes on with it. */
export const readingLease = 15_000;

/** Says that the thread of this tab is being read. False where somebody writes in this draft already: it is left alone. */
export function beginReading(
  key: string,
  tabId: number,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return unlessOpen(key, { key, state: 'reading', at: now, tabId }, db);
}

/** Still at it: `at` of a row that is being read is when that was last said. */
export async function keepReading(key: string, now: number, db: Database = database): Promise<void> {
  await db.drafts.where({ key }).modify((draft) => {
    if (draft.state === 'reading') Object.assign(draft, { at: now });
  });
}

/**
 * What came of it: the draft, or why there is none. Where somebody began to write it by hand meanwhile, nothing is
 * stored: their words stay.
 */
export function endReading(
  draft: Exclude<StoredDraft, { state: 'reading' }>,
  db: Database = database,
): Promise<boolean> {
  return unlessOpen(draft.key, draft, db);
}

/** Ends readings that last said they were at it before `before` (epoch ms), each with a sentence that says what to do. */
export async function endDeadReadings(before: number, now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const dead = await db.drafts
      .where('at')
      .below(before)
      .filter(({ state }) => state === 'reading')
      .toArray();
    await db.drafts.bulkPut(
      dead.map((draft): StoredDraft => {
        const tabId = draft.state === 'reading' ? draft.tabId : undefined;
        return { key: draft.key, state: 'failed', at: now, why: interrupted(tabId), tabId };
      }),
    );
  });
}

/** Ends what an earlier worker was reading when it was stopped; called once, at this one's start. */
export function endInterrupted(): void {
  const now = Date.now();
  void endDeadReadings(now, now);
}

function interrupted(tabId: number | undefined): Phrase {
  return phrase(tabId === undefined ? 'capture.interrupted' : 'capture.interrupted-try');
}

function unlessOpen(key: string, draft: StoredDraft, db: Database): Promise<boolean> {
  return db.transaction('rw', db.drafts, async () => {
    if ((await db.drafts.get(key))?.state === 'open') return false;
    await db.drafts.put(draft);
    return true;
  });
}
