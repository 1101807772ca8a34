import type { Page } from 'playwright-core';

/** Stores a row of drafts as the worker would; `page` is any page of the extension. */
export async function putDraft(page: Page, row: object): Promise<void> {
  await putRow(page, 'drafts', row);
}

/** Stores a row of any table. */
export async function putRow(page: Page, table: string, row: object): Promise<void> {
  await page.evaluate(
    ([name, each]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(each);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}
