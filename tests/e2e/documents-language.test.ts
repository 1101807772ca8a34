import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentText } from '../office/notion/text.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { chooseMore } from './support/choose-more.ts';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { draftOf } from './support/put-draft.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let options: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  options = await office.extensionPage('options', '#display');
});
afterAll(() => office?.close());

const choose = async (language: string, tag: string) => {
  await options.getByLabel('Language of documents').selectOption({ label: language });
  await until('the setting', () =>
    options.evaluate(async (wanted) => {
      const { signals } = await chrome.storage.local.get('signals');
      return Object(signals).documentLanguage === wanted ? true : null;
    }, tag),
  );
};

const inNotion = (title: string) => {
  const { nodes } = office.office.notion;
  const found = [...nodes.values()].find(
    (node) => node.kind === 'page' && JSON.stringify(node.properties).includes(`"${title}"`),
  );
  return found === undefined ? '' : documentText(office.office.notion, found.id);
};

test('a document is written in the chosen language and keeps it; preview and page have their own', async () => {
  expect(await options.getByLabel('Language of documents').inputValue()).toBe('en');
  await choose('日本語', 'ja');
  const title = 'Order of regions';
  const draft = await draftOf(office, { ...rollout, id: null, title, supersedes: null });
  await draft.getByRole('button', { name: 'Preview' }).click();
  const seen = draft.getByRole('region', { name: 'Preview of the document' });
  await seen.getByRole('heading', { name: '採用しなかった選択肢' }).waitFor();
  expect(await seen.locator('[lang="ja"]').count()).toBe(1);
  await draft.getByRole('button', { name: 'Show Markdown' }).click();
  const preview = draft.getByRole('region', { name: 'Markdown preview' });
  await preview.getByText('## 採用しなかった選択肢').waitFor();
  expect(await preview.innerText()).toContain('lang: ja');
  await draft.getByLabel('Document goes to').selectOption('notion');
  await draft.getByRole('button', { name: /^Save/ }).click();
  await draft.getByText(/register sent, .* your time/).waitFor();
  expect(inNotion(title)).toContain('📌 承認済み · 決定日 2026-11-20（Europe/Berlin）');
  expect(inNotion(title)).toContain('State: Accepted');

  await choose('Deutsch', 'de');
  const log = await office.extensionPage('log');
  await log
    .getByRole('link', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await log.getByLabel('Status').selectOption('Rejected');
  await until('the update', async () => (inNotion(title).includes('ステータス: 却下') ? true : null));
  expect(inNotion(title)).toMatch(/## .*の更新/);
  expect(inNotion(title)).not.toMatch(/Update of|Aktualisierung/);
  // The properties are written after the text.
  await until('the end of the update', async () => {
    const items = (await storedRows(log, 'outbox')) as readonly { readonly state: string }[];
    return items.every(({ state }) => state === 'done');
  });
  await log.getByRole('button', { name: 'Compare now' }).click();
  await log.getByText(/^Read .* your time\.$/).waitFor();
  expect(await log.getByRole('region', { name: 'Changed since logged' }).innerText()).toContain(
    'Nothing differs from what was logged.',
  );

  const [download] = await Promise.all([log.waitForEvent('download'), chooseMore(log, 'Download .md')]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('## Verworfene Optionen');
});
