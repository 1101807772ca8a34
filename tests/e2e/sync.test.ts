import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { inOrder, writeChunks } from '@/utils/sync/chunks';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

const team = {
  ...shippedNorms,
  'e-mail': { ...shippedNorms['e-mail'], standard: { amount: 5, unit: 'working-days' as const } },
};

test('norms go to the browser’s sync once it is switched on, and what another browser sends is taken and told', async () => {
  const page = await office.extensionPage('options', '#transfer');
  const items = () => page.evaluate(() => chrome.storage.sync.get());
  const box = page.getByLabel('Sync settings and norms');
  await box.waitFor();
  expect(await items()).toEqual({});
  await box.check();
  await page.getByText('Last synced:').waitFor();
  const sent = await items();
  expect(
    Object.keys(sent)
      .filter((key) => !/-\d$/.test(key))
      .toSorted(),
  ).toEqual(['meantime-norms', 'meantime-settings']);
  // Nobody of the list is in it, however it is written.
  const plain = Object.values(sent).map((value) => (typeof value === 'string' ? atob(value) : ''));
  expect(plain.join()).not.toMatch(/Ananya|fernhill/);

  const content = JSON.stringify(inOrder({ team }));
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const mark = { version: 9, at: Date.now(), device: 'other', hash: new Uint8Array(bytes).toHex() };
  const written = writeChunks('norms', content, mark, 'far');
  // The head alone first: half of it is not taken.
  await page.evaluate((head) => chrome.storage.sync.set(head), { ...written?.head });
  await page.evaluate((chunks) => chrome.storage.sync.set(chunks), { ...written?.chunks });
  await page.getByText('Newer norms from another browser replaced those here').waitFor();
  await lookAt(page, process.env.MEANTIME_LOOK, 'sync');
  await page.getByRole('button', { name: 'Use mine again' }).click();
  await page.getByText('Newer norms from another browser').waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('textbox', { name: 'Type “delete all”' }).fill('delete all');
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await page.getByText('Everything was deleted').waitFor();
  expect(await items()).toEqual({});
});
