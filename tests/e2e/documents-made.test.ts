import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeze, rollout } from '../../scripts/demo/decisions.ts';
import { fillDraft } from '../../scripts/demo/draft.ts';
import { addTeamDecision } from '../office/notion/team-decision.ts';
import type { Node } from '../office/notion/world.ts';
import { violationsIn } from './support/axe.ts';
import { openCard, pressLogDecision, waitForBadges } from './support/badges.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { outlineOfDoc, outlineOfPage } from './support/document-outline.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { openedDraft } from './support/opened-draft.ts';
import { sentWords } from './support/sent-decision.ts';
import { clickShadow, listShadow, until } from './support/shadow.ts';

// From a click in the page to the document that stands at the vendor: what it is made of, and where its link is.

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
const known = new Set<string>();
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(() => office?.close());

/** Clicks *Log decision* in a card of the open thread; the page of its draft. */
async function logFrom(page: Page, within: string): Promise<Page> {
  await openCard(page, within);
  await pressLogDecision(page);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  return draft;
}

/** Saves it to this place, and looks for the link that it got in the draft, in the log, and in a notification. */
async function saveAndFollow(draft: Page, place: 'notion' | 'google-docs', title: string): Promise<string> {
  const name = place === 'notion' ? 'Open in Notion' : 'Open in Google Docs';
  await draft.getByLabel('Document goes to').selectOption(place);
  await draft.getByRole('button', { name: /^Save/ }).click();
  await draft.getByText(sentWords).waitFor();
  const href = (await draft.getByRole('link', { name }).getAttribute('href')) ?? 'none';
  await draft.close();
  const log = await office.extensionPage('log');
  await log.getByRole('list', { name: 'Decisions' }).getByRole('link', { name: title }).click();
  await expect.poll(() => log.getByRole('link', { name }).getAttribute('href')).toBe(href);
  const told = () => log.evaluate(() => chrome.notifications.getAll());
  await until('the notification', async () => href in (await told()));
  await log.close();
  return href;
}

/** What stands from one line up to another. */
const between = (lines: readonly string[], from: string, to: string) =>
  lines.slice(lines.indexOf(from), lines.includes(to) ? lines.indexOf(to) : lines.length);
const like = (pattern: RegExp) => expect.stringMatching(pattern);

test('from a Gmail thread to Google Docs: headings, tables, links, actions, quotes, files; its link is everywhere', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await waitForBadges(gmail, 1);
  const draft = await logFrom(gmail, '[role="main"]');
  await fillDraft(draft, rollout);
  const href = await saveAndFollow(draft, 'google-docs', 'Rollout plan for Q1');
  await gmail.close();

  const files = [...office.office.google.files.values()].filter(({ doc }) => doc !== null);
  expect(files).toHaveLength(1);
  const [{ id = '', name = '', doc = null } = {}] = files;
  expect(href).toContain(id);
  expect(name).toBe('Rollout plan for Q1');
  const lines = doc === null ? [] : outlineOfDoc(doc);
  expect(lines[0]).toBe('# Rollout plan for Q1');
  expect(lines[1]).toMatch(
    /^\| \*\*Accepted\*\* · decided on .* \*\*Roll out in EMEA first, then APAC, .*\*\* \|$/,
  );
  const headings = ['DACI', 'Background', 'Options not taken', 'Actions', 'Source'].map(
    (text) => `## ${text}`,
  );
  expect(lines.filter((line) => line.startsWith('## '))).toEqual(headings);
  expect(between(lines, '## DACI', '## Background')).toEqual(
    expect.arrayContaining(['| Driver | Ananya Rao |', '| Contributors | Jonas Weber, Mei Tanaka |']),
  );
  expect(between(lines, '## Options not taken', '## Source')).toEqual([
    '## Options not taken',
    '| **Option** | **What became of it** |',
    '| APAC first | Not taken: the fewest customers, but the billing fix comes only on 3 December |',
    '| All regions at once | Not taken: nobody is awake in all three to turn the flag off |',
    '| Two weeks between regions | Not taken: AMER would go live in the holidays |',
    '## Actions',
    like(/^☐ Merge fix\/tax-rounding and .* October \(Mei Tanaka, due \d{4}-\d\d-\d\d\)$/),
    like(/^☐ Tell Northquay the date for EMEA \(Jonas Weber, due \d{4}-\d\d-\d\d\)$/),
    like(/^☐ Put the three dates into the release notes \(Ananya Rao, due \d{4}-\d\d-\d\d\)$/),
  ]);
  const attached = 'https://mail.google.com/mail/u/0/?ui=2&view=att&name=';
  expect(between(lines, '## Source', 'the end')).toEqual([
    '## Source',
    like(
      /^\[Rollout plan for Q1\]\(https:\/\/mail\.google\.com\/mail\/#all\/[\da-f]+\) in Gmail, 1 message read\. The link opens only in the mailbox of whoever logged this\. To find the thread in yours, search for its subject, “Rollout plan for Q1”, and the date \d{4}-\d\d-\d\d\.$/,
    ),
    '5 messages were folded away and not read.',
    like(/^\*\*Ananya Rao\*\*, .* in Asia\/Kolkata · .* UTC$/),
    '> Then we have it: **EMEA first, then APAC, then AMER**, a week apart.',
    '| **Region** | **Date** | **Owner** |',
    '| EMEA | 1 December | Jonas |',
    '| APAC | 8 December | Mei |',
    '| AMER | 15 December | Luis |',
    '> Mara, are you fine with being named as approver? 🎉',
    '> 2 lines of signature and 3 quoted lines left out',
    `> File: [rollout-q1.pdf](${attached}rollout-q1.pdf)`,
    `> File: [regions.csv](${attached}regions.csv)`,
  ]);
});

const inNotion = (title: string): Node | undefined =>
  [...office.office.notion.nodes.values()].find(
    ({ kind, properties }) => kind === 'page' && JSON.stringify(properties).includes(title),
  );

/** One page throughout: with each load the messages are as old as then. */
let slack: Page;

/** Opens a thread of the channel in its pane, `back` threads before the newest. */
async function openThread(slack: Page, back: number): Promise<void> {
  await slack.evaluate((at) => {
    const ts = window.officeSlack.threads().at(-at) ?? '';
    window.officeSlack.scrollTo(ts);
    window.officeSlack.openThread(ts);
  }, back);
  await slack.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]').nth(1).waitFor();
}

test('from Slack threads to Notion: callout, table, to-dos, people, a player for Loom, quotes, files; its link is everywhere', async () => {
  slack = await office.openSlack();
  await waitForBadges(slack, 3);
  await openThread(slack, 3);
  const draft = await logFrom(slack, '[data-qa="threads_flexpane"]');
  await fillDraft(draft, freeze);
  const href = await saveAndFollow(draft, 'notion', 'When we freeze the branch');
  const page = inNotion('When we freeze the branch');
  const { notion } = office.office;
  expect(href).toContain(page?.id.replaceAll('-', ''));
  const jonas = notion.members.find(({ name }) => name === 'Jonas Weber');
  expect(page?.properties).toMatchObject({
    State: { status: { name: 'Proposed' } },
    Approver: { people: [{ id: jonas?.id }] },
    Consulted: { multi_select: [{ name: 'Mei Tanaka' }, { name: 'Tom Becker' }] },
    Thread: { url: like(/^https:\/\/fernhill\.slack\.com\/archives\/C0LAUNCH1\/p\d+/) },
  });
  const lines = page === undefined ? [] : outlineOfPage(notion, page.id);
  expect(lines[0]).toMatch(
    /^callout: \*\*Proposed\*\* · final unless someone objects by .*\n\*\*The branch is frozen two days before .*\*\*$/,
  );
  expect(between(lines, 'heading_2: Options not taken', 'heading_2: Source')).toEqual([
    'heading_2: Options not taken',
    'table:',
    '  table_row: Option | What became of it',
    '  table_row: Freeze after EMEA went live | Not taken: a rollback would then have to undo other changes too',
    '  table_row: Freeze on the day itself | Not taken: too late for Osaka, where the day is nearly over',
    'heading_2: Actions',
    like(/^to_do: Freeze the branch for EMEA \(Tom Becker, due \d{4}-\d\d-\d\d\)$/),
    like(/^to_do: Put the freezes into the release calendar \(Mei Tanaka, due \d{4}-\d\d-\d\d\)$/),
    'heading_2: People',
    'bulleted_list_item: **Approver: **Jonas Weber',
    'bulleted_list_item: **Contributors: **Mei Tanaka, Tom Becker',
    'bulleted_list_item: **Informed: **Ananya Rao',
  ]);
  const loom = 'https://www.loom.com/share/4f2a90c1d37b4e6c8a5d1e0b7c936f24';
  expect(between(lines, 'heading_2: Source', 'the end').slice(1, 7)).toEqual([
    like(
      /^paragraph: \[Thread in #launch-planning: Do we freeze .*\]\(https:.*\) in Slack, 6 messages read\.$/,
    ),
    like(/^quote: \*\*Tom Becker\*\*, .* in America\/Los_Angeles · .* UTC$/),
    like(/^ {2}paragraph: Do we freeze the branch \*\*before\*\* or after the EMEA rollout\?/),
    like(/^quote: \*\*Jonas Weber\*\*, .* in Europe\/London · .* UTC$/),
    `  paragraph: Before. With a freeze of two days the rollback stays a single flag: [shown in three minutes](${loom}).`,
    `  embed: ${loom} · shown in three minutes`,
  ]);
  expect(lines).toContain('  paragraph: I do. ✅');

  await openThread(slack, 2);
  const second = await logFrom(slack, '[data-qa="threads_flexpane"]');
  await second.getByLabel('Title', { exact: true }).fill('What the notes say');
  await second.getByLabel('Decision', { exact: true }).fill('Three points.');
  await saveAndFollow(second, 'notion', 'What the notes say');
  const notes = inNotion('What the notes say');
  expect(notes === undefined ? [] : outlineOfPage(notion, notes.id)).toContain(
    '  paragraph: File: [release-notes-draft.md](https://files.slack.com/files-pri/T0FERNHILL-F0RELNOTE/release-notes-draft.md)',
  );
});

test('the log shows what teammates put into the database once that is wanted, one’s own only once, and searches both', async () => {
  const { notion } = office.office;
  await openThread(slack, 1);
  const thread = await slack
    .locator('[data-qa="threads_flexpane"] a.c-timestamp[href*="thread_ts"]')
    .last()
    .getAttribute('href');
  const teammates = { title: 'Move the stand-up', summary: 'At nine UTC.', state: 'Superseded', by: 1 };
  addTeamDecision(notion, thread === null ? teammates : { ...teammates, thread });
  addTeamDecision(notion, { title: '' });
  const queries = () => notion.log.filter(({ call }) => call.endsWith('/query')).length;
  const before = queries();
  const log = await office.extensionPage('log');
  const list = log.getByRole('list', { name: 'Decisions' });
  const wish = log.getByRole('checkbox', { name: 'Show the team’s decisions from “Team register”' });
  await wish.waitFor();
  const own = await list.getByRole('listitem').count();
  expect(queries()).toBe(before);
  await wish.check();
  await log.getByText(/^1 decision of the team · read/).waitFor();
  await log.getByText('1 row without a title wasn’t read.').waitFor();
  const row = list.getByRole('link', { name: /Move the stand-up/ });
  expect(await row.innerText()).toMatch(/At nine UTC\.\s+Notion · team, by \S.* · changed .* your time/);
  expect(await row.getAttribute('href')).toMatch(/^https:\/\/www\.notion\.so\//);
  expect(await list.getByRole('listitem').count()).toBe(own + 1);
  expect(await list.getByRole('link', { name: /When we freeze the branch/ }).count()).toBe(1);
  expect(await violationsIn(log, 'dark')).toEqual([]);
  expect(await violationsIn(log, 'light')).toEqual([]);
  await log.getByRole('searchbox').fill('nine utc');
  await log.getByText('1 decision found').waitFor();
  // Whatever is downloaded is one’s own.
  await log.getByRole('button', { name: /as Markdown$/ }).waitFor({ state: 'detached' });
  await log.getByRole('searchbox').fill('');
  await log.close();
});

/** The drawn chip by the title of the open thread, once there is one with this word. */
const chipOf = (page: Page, word: string) =>
  until(`the chip ${word}`, async () => {
    const found = await listShadow(page, 'button');
    return found.find(({ box, text }) => box !== null && text === word) ?? false;
  });
const hasNoChip = (page: Page) =>
  until('no chip', async () => {
    const found = await listShadow(page, 'button');
    return !found.some(({ name }) => name.includes('Open the decision'));
  });

test('threads with a decision say so by their title once that is wanted, with status and link, and nothing moves', async () => {
  await openThread(slack, 3);
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await hasNoChip(gmail);
  const options = await office.extensionPage('options', '#display');
  const wish = options.getByRole('checkbox', { name: 'Show beside a thread’s title that it has a decision' });
  await wish.check();

  await gmail.bringToFront();
  expect((await chipOf(gmail, 'Decided')).name).toBe('Decided: “Rollout plan for Q1”. Open the decision');
  expect(await movedBoxes(gmail)).toEqual([]);
  await slack.bringToFront();
  expect((await chipOf(slack, 'Proposed')).name).toContain('“When we freeze the branch”');
  expect(await movedBoxes(slack)).toEqual([]);
  const [log] = await Promise.all([
    office.context.waitForEvent('page'),
    clickShadow(slack, 'button', /When we freeze the branch/),
  ]);
  await log.getByRole('heading', { name: 'When we freeze the branch', level: 2 }).waitFor();
  // What changes in the log changes on the open page.
  await log.getByLabel('Status').selectOption('accepted');
  await slack.bringToFront();
  await chipOf(slack, 'Decided');
  // The threads of others: a teammate's by its link, and one that has none.
  await openThread(slack, 1);
  expect((await chipOf(slack, 'Superseded')).name).toContain('“Move the stand-up”');
  await openThread(slack, 4);
  await hasNoChip(slack);
  await openThread(slack, 3);
  await chipOf(slack, 'Decided');

  await options.bringToFront();
  await wish.uncheck();
  for (const page of [slack, gmail]) {
    await page.bringToFront();
    await hasNoChip(page);
    await page.close();
  }
});
