import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sampleRows } from '../samples/sample-rows.ts';
import { launchBrowser, type RunningBrowser } from './support/browser.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { placedBadges } from './support/gmail-rows.ts';
import { type KeptProfile, keptProfile } from './support/kill-browser.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openAt } from './support/open-at.ts';
import { until } from './support/shadow.ts';

const pages = ['popup', 'options', 'log', 'draft', 'welcome'] as const;
const sentence =
  'Nothing was deleted. Meantime can’t open its database in this browser; its files may be damaged.';
const newer =
  'Nothing was changed: a newer version of Meantime made the database in this browser, and this version can’t use it. Update Meantime to continue.';

let profile: KeptProfile | undefined;
let office: OfficeInBrowser | undefined;
let again: RunningBrowser | undefined;
afterEach(async () => {
  await again?.close();
  await office?.close().catch(() => {});
  await profile?.remove();
});

test('a database whose files are damaged is said on every page at once, and can be begun anew', async () => {
  profile = await keptProfile();
  office = await launchOffice({ profile: profile.folder, locale: 'en-GB' });
  const { extensionId } = office;
  await profile.kill(office.context);
  const stored = join(profile.folder, 'Default', 'IndexedDB');
  const name = (await readdir(stored)).find((one) => one.includes(extensionId) && one.endsWith('.leveldb'));
  const folder = join(stored, name ?? 'none');
  // Chromium begins anew by itself where only a part is damaged; of this it can make nothing.
  await rm(folder, { recursive: true });
  await writeFile(folder, 'damaged');

  again = await launchBrowser(office.office.port, { profile: profile.folder, locale: 'en-GB' });
  const { context } = again;
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  for (const one of pages) {
    const page = await open(
      `chrome-extension://${extensionId}/${one}.html${one === 'draft' ? '?key=a' : ''}`,
    );
    await page.getByText(sentence).waitFor({ timeout: 10_000 });
    for (const button of ['Export what can be read', 'Start over…']) {
      await page.getByRole('button', { name: button }).waitFor();
    }
    await page.close();
  }
  const gmail = await open('https://mail.google.com/mail/u/0/#inbox');
  const faults: unknown[] = [];
  gmail.on('pageerror', (fault) => faults.push(fault));
  await gmail.locator('tr.zA').nth(5).waitFor();
  expect(await placedBadges(gmail)).toEqual([]);
  expect(faults).toEqual([]);
  const opened = context.waitForEvent('page', { predicate: (one) => one.url().includes('/draft.html') });
  await chooseLogDecision({ ...office, context, worker: again.worker }, gmail);
  const draft = await opened;
  await draft.getByText(sentence).waitFor({ timeout: 10_000 });
  await draft.close();

  const options = await open(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('button', { name: 'Export what can be read' }).click();
  await options.getByText('Nothing can be read.').waitFor();
  await options.getByRole('button', { name: 'Start over…' }).click();
  await options.getByRole('button', { name: 'Delete and start over' }).click();
  await options.getByText('Type the words “start over” to continue.').waitFor();
  await options.getByRole('button', { name: 'Keep it' }).click();
  // What was in the way is gone: the browser can make a new one.
  await rm(folder);
  await options.getByRole('button', { name: 'Start over…' }).click();
  await options.getByLabel('Type “start over”').fill('“start over”');
  await options.getByRole('button', { name: 'Delete and start over' }).click();
  await options.getByRole('button', { name: 'Load the sample team' }).click();
  await gmail.bringToFront();
  await until('badges after beginning anew', async () => (await placedBadges(gmail)).length > 5);
});

test('a database that a newer version made is said on every page, and nothing is written into it', async () => {
  office = await launchOffice({ locale: 'en-GB' });
  const page = await openAt(office.context, `chrome-extension://${office.extensionId}/icon/16.png`);
  await page.evaluate(
    (person) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('meantime').onsuccess = () => {
          const opening = indexedDB.open('meantime', 99_999);
          opening.onupgradeneeded = () => {
            const names = opening.result.objectStoreNames;
            for (const name of names) opening.result.deleteObjectStore(name);
            opening.result.createObjectStore('people', { keyPath: 'id' });
            opening.transaction?.objectStore('people').put(person);
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    sampleRows('kept').people as object,
  );
  for (const one of pages) {
    const key = one === 'draft' ? '?key=a' : '';
    await page.goto(`chrome-extension://${office.extensionId}/${one}.html${key}`);
    await page.getByText(newer).waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Start over…' }).waitFor();
  }
  // The worker, asked by a page, writes as little.
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').nth(5).waitFor();
  expect(await placedBadges(gmail)).toEqual([]);
  expect(await storesAt(page)).toEqual({ version: 99_999, stores: ['people'], people: 1 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export what can be read' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Person kept');
});

function storesAt(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ version: number; stores: string[]; people: number }>((resolve) => {
        const opening = indexedDB.open('meantime');
        opening.onsuccess = () => {
          const db = opening.result;
          const counted = db.transaction('people').objectStore('people').count();
          counted.onsuccess = () => {
            db.close();
            resolve({ version: db.version, stores: [...db.objectStoreNames], people: counted.result });
          };
        };
      }),
  );
}
