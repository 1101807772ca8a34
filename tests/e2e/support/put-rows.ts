import type { Inside } from './inside.ts';

/** Puts rows into the tables as they stand, past everything that would look at them. `inside` is any page of the extension, or its worker. */
export async function putRows(
  inside: Inside,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  await inside.evaluate(
    (rows: Readonly<Record<string, readonly object[]>>) =>
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
