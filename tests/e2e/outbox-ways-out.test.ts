import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInEveryMode } from './support/axe.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister, token } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { putRow } from './support/put-draft.ts';
import { keyOf, saveDraft } from './support/saved-draft.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** A notification: its id is the address that a click opens. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.notion.lagMs = 0;
  // Without a desktop there is nothing that would show or keep a notification.
  await office.worker.evaluate(() => {
    const told: Told[] = [];
    const create = async (id: string, { title = '', message = '' }) => void told.push({ id, title, message });
    Object.assign(globalThis, { told });
    Object.assign(chrome.notifications, { create });
  });
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(() => office?.close());

const inNotion = (key: string) =>
  [...office.office.notion.nodes.values()].filter(
    (node) => node.kind === 'page' && JSON.stringify(node.properties).includes(key),
  );
const inGoogle = (key: string) =>
  [...office.office.google.files.values()].filter(({ appProperties }) => appProperties.decisionKey === key);
const sent = /Notion: Team register sent, .* your time/;
const asks = /Notion: Team register needs your attention, since .* your time/;

test('a pause is said with its time and end; Try now does not wait for it', async () => {
  const key = keyOf(1);
  office.office.notion.faults.push({ kind: '500', on: 'GET /v1/data_sources/*', times: 1 });
  const page = await saveDraft(office, key, 'Later');
  await page.getByText(/waiting, tries again \d\d:\d\d your time/).waitFor();
  await page.getByText('Notion has a problem right now.').waitFor();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByText(sent).waitFor();
  expect(inNotion(key)).toHaveLength(1);
  await page.close();
});

test('words that Notion refuses: Edit in the log opens the draft, and the next Save sends the new ones', async () => {
  const key = keyOf(2);
  office.office.notion.faults.push({ kind: '400-icon', on: 'POST /v1/pages', times: 1 });
  const draft = await saveDraft(office, key, 'Refused');
  await draft.getByText(/can’t be sent, since .* your time/).waitFor();
  await draft.close();
  const popup = await office.extensionPage('popup');
  const opening = office.context.waitForEvent('page');
  await popup
    .getByText('“Refused” isn’t in Notion yet:')
    .locator('..')
    .getByText('Open', { exact: true })
    .click();
  const log = await opening;
  await log.getByRole('heading', { name: 'Refused' }).waitFor();
  await log.getByRole('link', { name: 'Edit', exact: true }).click();
  await log.getByLabel('Title', { exact: true }).fill('Taken');
  await log.getByRole('button', { name: /^Save changes/ }).click();
  await log.getByText(/Notion: Team register (sent|updated), .* your time/).waitFor();
  expect(inNotion(key)).toHaveLength(1);
  expect(JSON.stringify(inNotion(key)[0]?.properties)).toContain('Taken');
  await log.close();
});

test('Send elsewhere: the document is made there, and there alone', async () => {
  const key = keyOf(3);
  office.office.notion.tokens.clear();
  const page = await saveDraft(office, key, 'Elsewhere');
  await page.getByText(asks).waitFor();
  await page.getByRole('button', { name: 'Send elsewhere' }).click();
  await page.getByRole('button', { name: 'Send to Google Docs: Decisions' }).click();
  await page.getByText(/Google Docs: Decisions sent, .* your time/).waitFor();
  await page.getByText(/Notion: Team register cancelled, .* your time/).waitFor();
  expect(await page.getByRole('link', { name: 'Open in Google Docs' }).getAttribute('href')).toContain(
    inGoogle(key)[0]?.id,
  );
  office.office.notion.tokens.add(token);
  expect(inGoogle(key)).toHaveLength(1);
  expect(inNotion(key)).toEqual([]);
  await page.close();
});

test('Put in a file instead: the file has the words, and nothing is on its way any more', async () => {
  const key = keyOf(4);
  office.office.notion.tokens.clear();
  const page = await saveDraft(office, key, 'As a file');
  await page.getByText(asks).waitFor();
  await page.getByRole('button', { name: 'Send elsewhere' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a Markdown file instead' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/as-a-file\.md$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('Roll out in EMEA first');
  await page.getByText(/Notion: Team register cancelled, .* your time/).waitFor();
  office.office.notion.tokens.add(token);
  expect(inNotion(key)).toEqual([]);
  await page.close();
});

test('nobody can tell whether it is there: each answer ends the question, and neither makes a second document', async () => {
  for (const [number, answer] of [
    [5, 'Yes, it was created'],
    [6, 'No, create it again'],
  ] as const) {
    const key = keyOf(number);
    office.office.notion.tokens.clear();
    const page = await saveDraft(office, key, `In doubt ${number}`);
    await page.getByText(asks).waitFor();
    office.office.notion.tokens.add(token);
    const rows = (await storedRows(page, 'outbox')) as readonly { key: string }[];
    const since = Date.now() - 600_000;
    const doubt = { since, vendorSince: since, looks: 2, needed: 2 };
    const failure = { words: 'Several requests got no answer.', fix: 'is-it-there' };
    await putRow(page, 'outbox', { ...rows.find((row) => row.key === key), doubt, failure, rounds: 3 });
    await page.reload();
    await page.getByText('Several requests got no answer.').waitFor();
    expect(await page.getByRole('link', { name: 'Check in Notion' }).getAttribute('href')).toMatch(
      /^https:\/\/www\.notion\.so\//,
    );
    if (number === 5) expect(await violationsInEveryMode(page)).toEqual([]);
    // By keyboard, as by mouse: the answer is the first thing after what it answers.
    await page.getByRole('link', { name: 'Check in Notion' }).focus();
    await page.keyboard.press('Tab');
    if (number === 6) await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').textContent()).toBe(answer);
    await page.keyboard.press('Enter');
    await page.getByText(sent).waitFor();
    expect(inNotion(key)).toHaveLength(number === 5 ? 0 : 1);
    await page.close();
  }
});

test('where notifications are allowed, each end was told with the title and what a click opens', async () => {
  const told = await office.worker.evaluate(() => Reflect.get(globalThis, 'told') as Told[]);
  const href = inNotion(keyOf(1))[0]?.id.replaceAll('-', '') ?? 'none';
  expect(told.find(({ id }) => id.includes(href))).toMatchObject({
    title: 'Decision logged in Notion',
    message: 'Later',
  });
  const stopped = told.find(({ message }) => message.startsWith('Refused: '));
  expect(stopped?.title).toBe('A document for Notion needs your attention');
  // By its key: an address that the browser remembers holds no words of the title.
  expect(stopped?.id).toMatch(new RegExp(`^chrome-extension:.*/log\\.html#${keyOf(2)}$`));
});
