import type { Page } from 'playwright-core';
import type { Decision } from '../../../utils/domain/decision/decision.ts';
import type { OfficeInBrowser } from './launch.ts';
import { openAt } from './open-at.ts';

/** A page of the extension's origin without any code of ours, open at once: to read and store rows of a database that is there. */
export async function barePage({ context, extensionId }: OfficeInBrowser): Promise<Page> {
  return await openAt(context, `chrome-extension://${extensionId}/icon/16.png`);
}

/** Opens a draft of this decision. */
export async function draftOf(office: OfficeInBrowser, decision: Decision): Promise<Page> {
  const page = await barePage(office);
  const { key } = decision;
  await putDraft(page, { key, state: 'open', at: Date.now(), decision });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  return page;
}

/** Stores a row of drafts as the worker would; `page` is any page of the extension. */
export async function putDraft(page: Page, row: object): Promise<void> {
  await putRow(page, 'drafts', row);
}

/** Stores a row of any table. */
export async function putRow(page: Page, table: string, row: object): Promise<void> {
  await putRows(page, { [table]: row });
}

/** Stores a row in each of these tables, all or none. */
export async function putRows(page: Page, rows: Readonly<Record<string, object>>): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(all), 'readwrite');
          for (const [name, row] of Object.entries(all)) transaction.objectStore(name).put(row);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}
