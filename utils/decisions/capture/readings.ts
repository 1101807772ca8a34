import { type Database, database, type StoredDraft } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** How often the worker says that it is still reading a thread into a draft, ms. */
export const readingBeat = 5_000;
/** A reading that has said nothing for so long is over, ms: the worker was stopped, and no other goes on with it. */
export const readingLease = 15_000;

/** What is read: the thread that a tab shows, or what `address` names wherever the tab went since. */
export interface ReadFrom {
  readonly tabId: number;
  readonly address?: string | undefined;
}

/**
 * Says that it is being read, and answers from where: an address that an earlier try had counts on. Null where somebody
 * writes in this draft already: it is left alone.
 */
export function beginReading(
  key: string,
  from: ReadFrom,
  now: number,
  db: Database = database,
): Promise<ReadFrom | null> {
  return db.transaction('rw', db.drafts, async () => {
    const before = await db.drafts.get(key);
    if (before?.state === 'open') return null;
    const again = { ...from, address: from.address ?? before?.address };
    await db.drafts.put({ key, state: 'reading', at: now, ...again });
    return again;
  });
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
        const { tabId, address } = draft.state === 'reading' ? draft : {};
        return { key: draft.key, state: 'failed', at: now, why: interrupted(tabId), tabId, address };
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
