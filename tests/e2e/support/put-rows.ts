import type { Page } from 'playwright-core';

/** Puts rows into the tables as they stand, past everything that would look at them. `page` is any page of the extension. */
export async function putRows(
  page: Page,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
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
