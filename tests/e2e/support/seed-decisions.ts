import type { Page } from 'playwright-core';
import type { Decision } from '../../../utils/domain/decision.ts';
import { lineOf } from '../../../utils/domain/decision-line.ts';
import { threadKey } from '../../../utils/domain/thread-key.ts';

/** A decision with the moment (epoch ms) at which it was saved. */
export interface SeededDecision {
  readonly decision: Decision & { readonly id: string };
  readonly savedAt: number;
}

/** Puts saved decisions into the log as saving them would. `page` is any page of the extension. */
export async function seedDecisions(page: Page, seeds: readonly SeededDecision[]): Promise<void> {
  await putRows(page, {
    decisions: seeds.map(({ decision, savedAt }) => ({
      key: decision.key,
      id: decision.id,
      thread: threadKey(decision.source),
      savedAt,
      decision,
    })),
    lines: seeds.map(({ decision, savedAt }) => lineOf(decision, decision.id, savedAt)),
  });
}

/** Rows by table. Pages that stand open do not hear of it. */
async function putRows(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
          for (const [table, list] of Object.entries(rows)) {
            for (const row of list) transaction.objectStore(table).put(row);
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    tables,
  );
}
