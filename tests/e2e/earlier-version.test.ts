import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordedProfile, since } from '../kits/earlier/recorded.ts';
import { fillOffice } from '../kits/earlier/recorded-office.ts';
import { type Office, startOffice } from '../office/server.ts';
import { launchBrowser, type RunningBrowser } from './support/browser.ts';
import { fillProfile } from './support/earlier-profile.ts';
import { type GrantedBuild, grantedBuild } from './support/granted-build.ts';
import { type KeptProfile, keptProfile } from './support/kill-browser.ts';
import { documents } from './support/office-documents.ts';
import { openAt } from './support/open-at.ts';
import { expectOneDocument, itemOf, markedDecision, sentWords } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';
import { untilEnded } from './support/until-ended.ts';

// A profile of version 0.1.0 with a decision in every state; tests/fixtures/version-0.1.0/README.md names them.

const aWhile = 10 * 60_000;
const ended = { notion: [26, 28, 31, 32, 35, 36, 37], 'google-docs': [20, 27, 29, 33, 34] } as const;
const updated = [31, 34, 35, 37];

let build: GrantedBuild;
let profile: KeptProfile;
let office: Office;
let browser: RunningBrowser;
let page: Page;
beforeAll(async () => {
  [build, profile] = await Promise.all([grantedBuild(), keptProfile()]);
  const by = since(Date.now() - aWhile);
  const recorded = recordedProfile(by);
  office = await startOffice({ now: recorded.now });
  fillOffice(office, by);
  await fillProfile(recorded, { port: office.port, folder: build.folder, profile: profile.folder });
  browser = await launchBrowser(office.port, {
    extension: build.folder,
    profile: profile.folder,
    locale: 'en-GB',
  });
  page = await open('options.html');
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
  await Promise.all([build?.remove(), profile?.remove()]);
});

async function open(path: string): Promise<Page> {
  return await openAt(browser.context, `chrome-extension://${browser.extensionId}/${path}`);
}
const keyOf = (number: number) => markedDecision(number).key;
/** The record of a decision in the log. */
async function record(number: number): Promise<Page> {
  const log = await open(`log.html#${keyOf(number)}`);
  await log.getByRole('heading', { name: `Plan ${number}`, level: 2 }).waitFor();
  return log;
}

test('what was on its way goes out: one document each, with every word once', async () => {
  const keys = Object.values(ended).flat().map(keyOf);
  await untilEnded(page, office, keys);
  for (const [to, numbers] of Object.entries(ended) as [keyof typeof ended, readonly number[]][])
    for (const number of numbers) {
      expect(await itemOf(page, keyOf(number)), `Plan ${number}`).toMatchObject({ state: 'done' });
      const text = expectOneDocument(office, to, markedDecision(number));
      expect(text.match(/Update of/g)?.length ?? 0, `Plan ${number}`).toBe(updated.includes(number) ? 1 : 0);
    }
});

test('what asked the user asks on in its own words, and each way out ends with one document', async () => {
  const twice = await record(21);
  await twice.getByText('The document is there more than once').waitFor();
  const other = await twice.getByRole('link', { name: 'Open the other copy' }).getAttribute('href');
  for (const node of office.notion.nodes.values())
    if (node.kind === 'page' && other?.endsWith(node.id.replaceAll('-', ''))) node.trashed = true;
  await twice.getByRole('button', { name: 'Check again' }).click();
  await twice.getByText('The document is there more than once').waitFor({ state: 'detached' });
  await twice.close();
  const asks = [
    [23, 'Notion refused the document as it is: change it, or keep it elsewhere.', 'Try now'],
    [24, 'Your Google account may not write in this folder. Choose another one.', 'Try now'],
    [25, 'The answer was lost several times', 'No, create it again'],
  ] as const;
  for (const [number, words, button] of asks) {
    const log = await record(number);
    await log.getByText(words).waitFor();
    await log.getByRole('button', { name: button }).click();
    await log.getByText(sentWords).waitFor();
    await log.close();
  }
  expectOneDocument(office, 'notion', markedDecision(21));
  expectOneDocument(office, 'notion', markedDecision(23));
  expectOneDocument(office, 'google-docs', markedDecision(24));
  expectOneDocument(office, 'notion', markedDecision(25));

  const cancelled = await record(22);
  await cancelled.getByText(/cancelled, .* your time/).waitFor();
  expect(documents.notion(office, keyOf(22))).toEqual([]);
  await cancelled.close();
});

const isDone = () => true;
const isNot = () => false;

test('Compare now tells no change, of a document that version wrote and of one that this one went on with', async () => {
  const gmail = await browser.context.newPage();
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  for (const title of ['Order of regions', 'All at once', 'Plan 20', 'Plan 31', 'Plan 34', 'Plan 37']) {
    const log = await open('log.html');
    const link = log.getByRole('link', { name: new RegExp(`^${title}`) }).first();
    await log.locator('.log-line').first().waitFor();
    // The list draws what is in sight, and a row that was scrolled past is drawn no more: from the top once again.
    await until(title, async () => {
      if ((await link.count()) > 0 && (await link.click({ timeout: 1000 }).then(isDone, isNot))) return true;
      const isAtEnd = await log.evaluate(
        () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1,
      );
      // At once: a wheel turns the page a while later, and the click that follows would land elsewhere.
      await log.evaluate((end) => (end ? window.scrollTo(0, 0) : window.scrollBy(0, 400)), isAtEnd);
      return false;
    });
    await log.getByRole('heading', { name: title, level: 2 }).waitFor();
    await log.getByRole('button', { name: 'Compare now' }).click();
    await log.getByText(/^Read .* your time\.$/).waitFor();
    const told = await log.getByRole('region', { name: 'Changed since logged' }).innerText();
    expect(told, title).toMatch(/In (Notion|Google Docs)\s+Nothing differs from what was logged\./);
    if (title === 'Order of regions')
      expect(told).toMatch(/In Gmail\s+Nothing (that could be compared )?differs from what was logged\./);
    await log.close();
  }
  await gmail.close();
});

test.each([
  [20, 'google-docs'],
  [37, 'notion'],
] as const)('a status chosen for Plan %i appends that alone', async (number, to) => {
  const [before = ''] = documents[to](office, keyOf(number));
  const log = await record(number);
  await log.getByLabel('Status', { exact: true }).selectOption('rejected');
  const section = await until('the update', async () => {
    const [text = ''] = documents[to](office, keyOf(number));
    const sections = text.split('Update of');
    return sections.length > before.split('Update of').length ? sections.at(-1) : null;
  });
  expect(section).toContain('Rejected');
  for (const word of [`why${number}x`, 'Options', 'Mara Lindqvist', 'Plan '])
    expect(section).not.toContain(word);
  await log.close();
});

test('the log, both drafts, the thread that was not read and the requests are there as they were', async () => {
  const log = await open('log.html');
  await log.locator('[aria-setsize="19"]').first().waitFor();
  const links = new Set<string>();
  await until('every decision', async () => {
    const drawn = await log
      .locator('.log-line')
      .evaluateAll((all) => all.map((one) => String(one.getAttribute('href'))));
    for (const link of drawn) links.add(link);
    await log.mouse.wheel(0, 400);
    return links.size === 19;
  });
  await log.close();
  const drafts = (await storedRows(page, 'drafts')) as readonly { readonly key: string; state: string }[];
  expect(drafts).toHaveLength(3);
  const failed = await open(`draft.html?key=${drafts.find(({ state }) => state === 'failed')?.key}`);
  await failed.getByText('No thread is open on this page.').waitFor();
  await failed.close();
  const thread = drafts.find(({ key, state }) => state === 'open' && key !== keyOf(36));
  const draft = await open(`draft.html?key=${thread?.key}`);
  await draft.getByText('What came earlier in the conversation was not read.').waitFor();
  await draft.close();
  const changed = await open(`draft.html?key=${keyOf(36)}`);
  await changed.getByText(/2 messages .*not read/).waitFor();
  expect(await changed.getByLabel('Title', { exact: true }).inputValue()).toBe('Still a draft');
  await changed.close();
  const options = await open('options.html#connections');
  const requests = options.getByRole('region', { name: 'Requests' });
  await requests.locator('td').first().waitFor();
  const more = options.getByRole('button', { name: 'Show more' });
  // The button may come after the first row, and is drawn anew with each click.
  for (const why of ['Testing the mapping', 'Making a document']) {
    await until(`requests for: ${why}`, async () => {
      if ((await requests.getByText(why).count()) > 0) return true;
      await more.click({ timeout: 1000 }).catch(() => {});
      return false;
    });
  }
  await options.close();
});
