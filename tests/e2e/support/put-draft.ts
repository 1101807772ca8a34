import type { Page } from 'playwright-core';

/** Stores a row of drafts as the worker would; `page` is any page of the extension. */
export async function putDraft(page: Page, row: object): Promise<void> {
  await page.evaluate(
    (each) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(each);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    row,
  );
}
