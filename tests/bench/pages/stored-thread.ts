import type { Page } from 'playwright-core';
import type { Decision } from '@/utils/domain/decision/decision';

/** A draft that was stored, and how much of a thread it holds. */
export interface StoredThread {
  /** Epoch ms. */
  readonly at: number;
  readonly messages: number;
  readonly words: number;
  readonly decision?: Decision;
}

/** The draft that was stored after `since`, once its thread is read. `own` is any page of the extension. */
export async function newestDraft(own: Page, since: number): Promise<StoredThread> {
  const decision: Decision = JSON.parse(await own.evaluate(waitForDraft, since));
  const words = decision.messages.reduce((sum, { blocks }) => sum + wordsIn(blocks), 0);
  return { at: Date.now(), messages: decision.messages.length, words, decision };
}

/** Words in every text of a tree of blocks. */
function wordsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + wordsIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + (key === 'text' && typeof each === 'string' ? (each.match(/\S+/g) ?? []).length : wordsIn(each)),
    0,
  );
}

/** Runs in a page of the extension: looks every 50 ms, at the times of the drafts alone until one is new. */
async function waitForDraft(since: number): Promise<string> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answerOf(indexedDB.open('meantime'));
  try {
    for (let tries = 0; tries < 400; tries++) {
      const drafts = database.transaction('drafts').objectStore('drafts').index('at');
      const found = await answerOf(drafts.getAll(IDBKeyRange.lowerBound(since, true)));
      const draft = found.find(({ state }) => state !== 'reading');
      if (draft?.state === 'failed') throw new Error(draft.why);
      if (draft !== undefined) return JSON.stringify(draft.decision);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('No draft was stored.');
  } finally {
    database.close();
  }
}
