import type { Page } from 'playwright-core';
import type { Office } from '../../office/server.ts';
import { until } from './shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Lets `ms` go by at once: every moment that the outbox noted, the vendors' lists and the browser's alarm move
 * that far into the past. Nothing else wakes the worker: the alarm does, as it would have. Throws where none
 * is set. `page` is any page of the extension; no item may be on its way in a living worker.
 */
export async function elapse(page: Page, { notion, google }: Office, ms: number): Promise<void> {
  for (const each of [...notion.nodes.values(), ...google.files.values()]) {
    Object.assign(each, { shownAt: each.shownAt - ms });
  }
  await moveBack(page, ms, [...ours, 'vendorSince']);
  const at = await until('an alarm that would wake the worker', async () => await alarmAt(page));
  await page.evaluate(
    (when) => chrome.alarms.create('outbox', { when: Math.max(Date.now(), when) }),
    at - ms,
  );
}

/**
 * This computer's clock jumps by `ms`, back where that is negative, while nothing is on its way: every moment that
 * the outbox noted by it lies that much further back. The vendors' clocks do not jump, nor does what they told.
 */
export async function jumpClock(page: Page, ms: number): Promise<void> {
  await moveBack(page, ms, ours);
}

/** When the outbox's alarm is, epoch ms; null where none is set. */
export function alarmAt(page: Page): Promise<number | null> {
  return page.evaluate(async () => (await chrome.alarms.get('outbox'))?.scheduledTime ?? null);
}

/** What the outbox's rows call a moment by this computer's clock, epoch ms. */
const ours = ['at', 'retryAt', 'from', 'until', 'since', 'full', 'held'];

/** The moments of these names in the outbox's rows. */
function moveBack(page: Page, ms: number, names: readonly string[]): Promise<void> {
  return page.evaluate(
    ([by, dated]) =>
      new Promise<void>((resolve, reject) => {
        const earlier = (row: object): object =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => {
              if (dated.includes(name) && typeof value === 'number') return [name, value - by];
              const isDated = (name === 'doubt' || name === 'lease') && value !== null;
              return [name, isDated ? earlier(value) : value];
            }),
          );
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tables = ['outbox', 'duplicateChecks', 'tasks', 'taskChecks', 'paces'];
          const transaction = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) {
            const cursor = transaction.objectStore(table).openCursor();
            cursor.onsuccess = () => {
              if (cursor.result === null) return;
              cursor.result.update(earlier(cursor.result.value));
              cursor.result.continue();
            };
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [ms, names] as const,
  );
}
