import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerLine } from '@/utils/platform/ledger';
import { isPhrase } from '@/utils/words/phrase';
import type { StoredDecision } from '../../utils/store/database.ts';
import { documentText as docsText } from '../office/google/text.ts';
import { insertText } from '../office/google/units.ts';
import { documentText as notionText } from '../office/notion/text.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { putDraft, putRow } from './support/put-draft.ts';
import { putRows } from './support/put-rows.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let gmail: Page;
let log: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(() => office?.close());

/** The page in the office's Notion with this title. */
const page = (title: string) => {
  const found = [...office.office.notion.nodes.values()].find(
    (node) => node.kind === 'page' && JSON.stringify(node.properties).includes(`"${title}"`),
  );
  return found?.id ?? '';
};
const notionNow = (title: string) =>
  page(title) === '' ? '' : notionText(office.office.notion, page(title));
const file = (title: string) => [...office.office.google.files.values()].find(({ name }) => name === title);
const docsNow = (title: string) => {
  const doc = file(title)?.doc;
  return doc ? docsText(doc) : '';
};

async function save(draft: Page, to: 'notion' | 'google-docs'): Promise<void> {
  await draft.getByLabel('Document goes to').selectOption(to);
  await draft.getByRole('button', { name: /^Save/ }).click();
  await draft.getByText(/(?:register|Decisions) sent, .* your time/).waitFor();
}

/** The draft of the rollout thread, which the context menu reads as the browser calls it. */
async function logThread(): Promise<Page> {
  gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await gmail.bringToFront();
  await office.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const menus = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    menus.dispatch({ menuItemId: 'log-decision' }, tab ?? {});
  });
  const draft = await openedDraft(office, new Set());
  await draft.getByLabel('Decision', { exact: true }).fill('EMEA first, then APAC, then AMER.');
  await draft.getByLabel('Title', { exact: true }).fill('Order of regions');
  return draft;
}

async function compare(title: string): Promise<string> {
  await log
    .getByRole('link', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await log.getByRole('heading', { name: title, level: 2 }).waitFor();
  await log.getByRole('button', { name: 'Compare now' }).click();
  await log.getByText(/^Read .* your time\.$/).waitFor();
  return await log.getByRole('region', { name: 'Changed since logged' }).innerText();
}

test('a replacement in Google Docs and what it replaces in Notion: both ends, linked', async () => {
  const draft = await logThread();
  await save(draft, 'notion');
  await draft.close();
  log = await office.extensionPage('log');
  await log
    .getByRole('link', { name: /^Order of regions/ })
    .first()
    .click();
  await log.getByRole('button', { name: 'Replace with a new one' }).click();
  await log.getByLabel('Decision', { exact: true }).fill('All regions at once.');
  await log.getByLabel('Title', { exact: true }).fill('All at once');
  await log.getByLabel('Status').selectOption('Accepted');
  await save(log, 'google-docs');
  await until('the older document', async () =>
    notionNow('Order of regions').includes('Superseded by: All at once') ? true : null,
  );
  const older = notionNow('Order of regions');
  expect(older).toMatch(/^State: Superseded$/m);
  expect(older).toContain('📌 Superseded by All at once\n');
  expect(older.match(/## Update of/g)).toHaveLength(1);
  const hrefs = JSON.stringify([...office.office.notion.nodes.values()].map(({ content }) => content));
  expect(hrefs).toContain(`https://docs.google.com/document/d/${file('All at once')?.id}/edit`);
  expect(docsNow('All at once')).toContain('replaces Order of regions');
  const links = JSON.stringify(file('All at once')?.doc?.units);
  expect(links).toContain(page('Order of regions').replaceAll('-', ''));
});

test('an end that is missing is listed at the other, and written when asked for', async () => {
  const rows = (await storedRows(log, 'decisions')) as {
    links: { notion?: { notes: { crossLinks?: string[] } } };
  }[];
  const older = rows.find(({ links }) => links.notion !== undefined);
  if (older?.links.notion) older.links.notion.notes.crossLinks = [];
  await putRow(log, 'decisions', older ?? {});
  await log.goto(`chrome-extension://${office.extensionId}/log.html`);
  await log.getByRole('link', { name: /^All at once/ }).click();
  const ends = log.getByRole('region', { name: 'Linked decisions' });
  await ends.getByText('The document of “Order of regions” doesn’t link to “All at once” yet.').waitFor();
  expect(await violationsInEveryMode(log)).toEqual([]);
  await ends.getByRole('button', { name: 'Add the link' }).click();
  await ends.waitFor({ state: 'detached' });
  expect(notionNow('Order of regions').match(/## Update of/g)).toHaveLength(2);
});

test('a status reaches the document, and so does a close that passed and is accepted', async () => {
  await log.goto(`chrome-extension://${office.extensionId}/log.html`);
  await log.getByRole('link', { name: /^All at once/ }).click();
  await log.getByLabel('Status').selectOption('Rejected');
  await until('the status', async () => (docsNow('All at once').includes('Rejected') ? true : null));
  expect(docsNow('All at once').match(/Update of/g)).toHaveLength(1);
  await until('the older one, in force again', async () =>
    /^State: Proposed$/m.test(notionNow('Order of regions')) ? true : null,
  );

  const day = 86_400_000;
  const key = '0190f5e0-0000-7000-8000-0000000000d7';
  const decision = {
    ...rollout,
    key,
    id: null,
    title: 'Open question',
    status: 'proposed',
    decidedOn: null,
    supersedes: null,
    objectionDeadline: Date.now() - day,
    objectionAsked: Date.now() - 9 * day,
  };
  const draft = await office.extensionPage('draft', `?key=${key}`);
  await putDraft(draft, { key, state: 'open', at: Date.now(), decision });
  await draft.reload();
  await save(draft, 'notion');
  await draft.close();
  expect(notionNow('Open question')).toContain('📌 Proposed · final unless someone objects by');
  await log.reload();
  await log.getByRole('link', { name: /^Open question/ }).click();
  await log.getByRole('button', { name: 'Accept' }).click();
  await until('the status', async () =>
    notionNow('Open question').includes('📌 Accepted · decided on') ? true : null,
  );
  expect(notionNow('Open question')).toMatch(/^State: Accepted$/m);
});

test('changed since logged: nothing, then each edit in a sentence, in Notion, Google Docs and the thread', async () => {
  const before = await compare('Order of regions');
  expect(before).toMatch(/In Notion\s+Nothing differs from what was logged\./);
  expect(before).toMatch(/In Gmail\s+Nothing differs from what was logged\./);
  const { notion } = office.office;
  const inside = (title: string) =>
    notion.nodes.get(page(title))?.children.map((id) => notion.nodes.get(id)) ?? [];
  const callout = inside('Order of regions').find((node) => node?.type === 'callout');
  if (callout) {
    const rich_text = [{ type: 'text', text: { content: 'Accepted · says Jonas' } }];
    callout.content = { ...callout.content, rich_text };
  }
  const quote = inside('Order of regions').find((node) => node?.type === 'quote');
  if (quote) quote.trashed = true;
  await gmail.evaluate(() => {
    const [body] = document.querySelectorAll('.a3s');
    body?.append('and one word more');
  });
  await log.reload();
  const after = await compare('Order of regions');
  expect(after).toContain('It says: “Accepted · says Jonas”');
  expect(after).toMatch(/The quote of .* was removed\./);
  expect(after).toMatch(/In Gmail\s+The message of .* was changed\. It says: “/);
  expect(await violationsInEveryMode(log)).toEqual([]);

  await log.reload();
  expect(await compare('All at once')).toMatch(/In Google Docs\s+Nothing differs from what was logged\./);
  const doc = file('All at once')?.doc;
  if (doc) {
    const at = doc.units.findIndex((unit) => 'char' in unit && unit.char === '·');
    insertText(doc, at, 'as Jonas said ');
    doc.revision += 1;
  }
  await log.reload();
  expect(await compare('All at once')).toContain('The box with the status and the decision was changed.');
  const ledger = (await storedRows(log, 'ledger')) as readonly LedgerLine[];
  const hosts = ledger
    .filter(({ why }) => isPhrase(why) && why.code === 'requests.compare')
    .map(({ host }) => host);
  // Drive is asked whether the document is in the trash.
  const asked = ['api.notion.com', 'docs.googleapis.com', 'www.googleapis.com'];
  expect([...new Set(hosts)].sort()).toEqual(asked);
});

test('a message that an earlier version logged is not said to be changed, and a damaged note costs its own place only', async () => {
  const all = (await storedRows(log, 'decisions')) as StoredDecision[];
  const stored = all.find(({ decision }) => decision.title === 'Order of regions');
  if (stored?.links?.notion === undefined) throw new Error('The decision is not in Notion');
  const messages = stored.decision.messages.map(({ reading: _, ...message }) => message);
  const notion = {
    ...stored.links.notion,
    notes: { ...Object(stored.links.notion.notes), sectionHashes: [['title']] },
  };
  const links = { ...stored.links, notion };
  await putRows(log, { decisions: [{ ...stored, links, decision: { ...stored.decision, messages } }] });
  await log.reload();
  const answer = await compare('Order of regions');
  expect(answer).toMatch(
    /In Notion\s+Meantime’s record of what it wrote there is damaged, so it can’t compare\./,
  );
  expect(answer).toMatch(/In Gmail\s+Nothing that could be compared differs from what was logged\./);
  expect(answer).toContain(
    '1 message can’t be compared word for word, because an earlier version of Meantime',
  );
});
