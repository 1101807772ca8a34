import type { Page } from 'playwright-core';

/** All rows of a table of ours; `page` is any page of the extension. */
export async function storedRows(page: Page, table: string): Promise<readonly unknown[]> {
  return await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
    table,
  );
}
