import type { OfficeInBrowser } from './launch.ts';
import { barePage } from './put-draft.ts';

/** Takes all drafts out of the database, so that the next one of a thread does not go on with one of an earlier test. */
export async function forgetDrafts(office: OfficeInBrowser): Promise<void> {
  const page = await barePage(office);
  await page.evaluate(async () => {
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'meantime');
    if (!isThere) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('meantime');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const { result: db } = opening;
        const clearing = db.transaction('drafts', 'readwrite');
        clearing.objectStore('drafts').clear();
        clearing.oncomplete = () => {
          db.close();
          resolve();
        };
        clearing.onerror = () => reject(clearing.error);
      };
    });
  });
  await page.close();
}
