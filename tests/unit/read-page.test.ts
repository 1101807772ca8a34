import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { readArguments } from '../../scripts/read-page/arguments.ts';
import { openPageReader, type PageReader } from '../../scripts/read-page/browser.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const script = at('scripts/read-page.ts');
const inbox = at('tests/fixtures/gmail/inbox.html');
const captures = at('../shared/captures/');
const gmailUrl = 'https://mail.google.com/mail/u/0/#inbox';

const noBrowser = (await findBrowser()) === null;
if (noBrowser) console.log('skipped: read-page needs a Chromium, and none was found');
const noCaptures = noBrowser || !existsSync(captures);
if (!existsSync(captures)) console.log('skipped: no saved pages beside the project (../shared/captures)');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

interface Read {
  people: { spot: string; kind: string; value: string; label: string }[];
  thread: {
    title: string;
    permalink: string;
    messages: { author: unknown; body: unknown; ownText: string; leftOut: unknown[] }[];
  } | null;
}

// One browser for all pages: what the program does beside reading has tests of its own.
let reader: PageReader | undefined;
beforeAll(async () => {
  if (!noBrowser) reader = await openPageReader();
}, 60_000);
afterAll(() => reader?.close());

async function readPage(site: string, url: string, file: string): Promise<Read> {
  return parsed((await reader?.read(readArguments(['--site', site, '--url', url, file]))) ?? '');
}

function parsed(out: string): Read {
  const read: Read = JSON.parse(out);
  expect(Object.keys(read)).toEqual(['people', 'thread']);
  return read;
}

describe.skipIf(noBrowser)('a saved page in the browser', { timeout: 60_000 }, () => {
  test('an inbox names the last sender of each row, and no thread', async () => {
    const { code, out, err } = await run('--site', 'gmail', '--url', gmailUrl, inbox);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { people, thread } = parsed(out);
    expect(people[0]).toEqual({
      spot: 'thread-row',
      kind: 'email',
      value: 'ines@team.example',
      label: 'Ines Duarte',
    });
    expect(people.map(({ value }) => value)).not.toContain('mara@team.example');
    expect(thread).toBeNull();
  });

  test('a mail’s own words are printed as text, and what else it holds with its kind, lines and text', async () => {
    const file = at('tests/fixtures/gmail/thread.html');
    const { thread } = await readPage('gmail', `${gmailUrl}/FMfcgzQXKabc`, file);
    const said = thread?.messages.map(({ ownText, leftOut }) => ({ ownText, leftOut }));
    expect(said?.[1]).toMatchObject({
      ownText: '[urgent] Can you confirm the venue?',
      leftOut: [{ kind: 'signature', lines: 2, text: '--\nMara' }],
    });
    expect(said?.every(({ leftOut }) => Array.isArray(leftOut))).toBe(true);
  });

  test('the program prints what the browser reads', async () => {
    const file = at('tests/fixtures/gmail/thread.html');
    const { code, out, err } = await run('--site', 'gmail', '--url', `${gmailUrl}/FMfcgzQXKabc`, file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parsed(out)).toEqual(await readPage('gmail', `${gmailUrl}/FMfcgzQXKabc`, file));
  });

  test('a thread of Slack is read with its title, its address and its messages', async () => {
    const url = 'https://app.slack.com/client/T0ACMEHQ1/C0GENERAL1';
    const { people, thread } = await readPage('slack', url, at('tests/fixtures/slack/thread.html'));
    expect(people.length).toBeGreaterThan(0);
    expect(thread?.title).not.toBe('');
    expect(thread?.permalink).toMatch(/^https:\/\//);
    expect(thread?.messages.length).toBeGreaterThan(1);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'read-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** A fixture with something else in it, as a file of its own. */
function changed(fixture: string, change: (html: string) => string): string {
  const file = join(folder, fixture.replaceAll('/', '-'));
  writeFileSync(file, change(readFileSync(at(`tests/fixtures/${fixture}`), 'utf8')));
  return file;
}

describe.skipIf(noBrowser)('a form in a mail, in the browser', { timeout: 60_000 }, () => {
  const names = [
    ...[
      'closest',
      'matches',
      'querySelector',
      'querySelectorAll',
      'parentElement',
      'parentNode',
      'childNodes',
    ],
    ...['children', 'firstChild', 'nextSibling', 'getAttribute', 'hasAttributes', 'textContent', 'nodeType'],
    ...[
      'localName',
      'className',
      'id',
      'isConnected',
      'ownerDocument',
      'baseURI',
      'contains',
      'style',
      'title',
    ],
    ...[
      'body',
      'documentElement',
      'activeElement',
      'getSelection',
      'checkVisibility',
      'compareDocumentPosition',
    ],
  ];
  const controls = names.map((name) => `<input name="${name}">`).join('');
  const form = `<div role="list"><form role="listitem" class="h7 adn gD ii a3s" email="eve@evil.example">${controls}</form></div>`;
  const onDocument = names
    .map((name) => `<form name="${name}" class="hP"></form><object id="${name}" name="${name}"></object>`)
    .join('');

  test.each([
    ['gmail', `${gmailUrl}/x`, 'gmail/thread.html', '<p>Week <b>49</b>'],
    ['slack', 'https://app.slack.com/client/T0ACMEHQ1/C0GENERAL1', 'slack/thread.html', 'Shall we move'],
  ])('%s: neither its controls nor names on the document are believed', async (site, url, fixture, words) => {
    const plain = await readPage(site, url, at(`tests/fixtures/${fixture}`));
    const file = changed(fixture, (html) =>
      html.replaceAll(words, `${form}${words}`).replace('</body>', `${onDocument}</body>`),
    );
    expect(readFileSync(file, 'utf8')).toContain('name="closest"');
    expect(await readPage(site, url, file)).toEqual(plain);
  });
});

describe.skipIf(noBrowser)('--report', { timeout: 60_000 }, () => {
  test('says which selector found nothing, and nothing of what is written', async () => {
    const file = changed('gmail/thread.html', (html) => html.replaceAll('"gD"', '"Xy"'));
    const { code, out, err } = await run('--site', 'gmail', '--url', gmailUrl, '--report', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Meantime read-page, gmail\n/);
    expect(out).toMatch(/found nothing \d+ times: \.gD/);
    expect(out).not.toMatch(/Ines|Mara|team\.example|launch|18c2f/i);
  });
});

describe.skipIf(noCaptures)('saved pages of the real sites', { timeout: 60_000 }, () => {
  test('fifty rows of Gmail under its own style sheet', async () => {
    const { people, thread } = await readPage(
      'gmail',
      gmailUrl,
      `${captures}gmail/inbox-50rows-2023-03.html`,
    );
    expect(people).toHaveLength(50);
    expect(new Set(people.map(({ value }) => value)).size).toBe(18);
    expect(thread).toBeNull();
  });

  test('an open thread: the hidden list behind it is not read', async () => {
    const file = `${captures}gmail/thread-open-expanded-1msg+list-2022-05.html`;
    const { people, thread } = await readPage('gmail', gmailUrl, file);
    expect(people).toEqual([]);
    expect(thread?.messages).toHaveLength(1);
  });

  test('one row alone is read as in its list', async () => {
    const { people } = await readPage('gmail', gmailUrl, `${captures}gmail/thread-row-ru-2019-12.html`);
    expect(people.map(({ label }) => label)).toEqual(['Иван']);
  });

  test('a recipient of a composer is read as in its field, a composer without one names nobody', async () => {
    const { people } = await readPage(
      'gmail',
      gmailUrl,
      `${captures}gmail/compose-recipient-chip-classic-vN.html`,
    );
    expect(people).toEqual([
      { spot: 'compose-recipient', kind: 'email', value: 'person01@mail001.example', label: 'Ana Rossi' },
    ]);
    for (const name of ['compose-popup-classic-empty-2020-10', 'compose-body-en-2024']) {
      expect((await readPage('gmail', gmailUrl, `${captures}gmail/${name}.html`)).people).toEqual([]);
    }
  });

  test('a channel of Slack: thirteen messages show a sender', async () => {
    const url = 'https://app.slack.com/client/T0EXAMPLE1/C0EXAMPLE1';
    const { people } = await readPage('slack', url, `${captures}slack/channel-feed-2021-09.html`);
    expect(people).toHaveLength(13);
    expect(people[8]).toMatchObject({ kind: 'slack-user', label: 'Person 27' });
  });
});

test.skipIf(noBrowser)(
  'an outline of a page of any site holds nothing of what it says',
  async () => {
    const { code, out, err } = await run('--outline', inbox);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(30);
    expect(
      lines.every((line) => /^ *(?:"…"|… \d+ more of these|…|[a-z\d]+[.[].*|[a-z\d]+)$|^$/.test(line)),
    ).toBe(true);
    const texts = readFileSync(inbox, 'utf8').match(
      /(?<=>)[^<>]{4,}(?=<)|(?<=(?:email|name|title|href)=")[^"]{4,}/g,
    );
    expect(texts?.length).toBeGreaterThan(20);
    expect(texts?.filter((text) => out.includes(text.trim()) && text.trim() !== '')).toEqual([]);
  },
  30_000,
);

test.each([
  ['no site', ['--url', gmailUrl, inbox], /--site gmail or slack/],
  ['an unknown site', ['--site', 'nowhere', '--url', gmailUrl, inbox], /no site "nowhere"/],
  ['no address', ['--site', 'gmail', inbox], /--url https:\/\/mail\.google\.com/],
  ['an address of nowhere', ['--site', 'gmail', '--url', 'inbox', inbox], /"inbox" is no address/],
  ['another site’s address', ['--site', 'slack', '--url', gmailUrl, inbox], /not a page of Slack/],
  ['no file', ['--site', 'gmail', '--url', gmailUrl], /Name one saved page/],
  ['two files', ['--site', 'gmail', '--url', gmailUrl, inbox, inbox], /Name one saved page/],
  ['a missing file', ['--site', 'gmail', '--url', gmailUrl, 'nowhere.html'], /no file nowhere\.html/],
  ['a folder', ['--site', 'gmail', '--url', gmailUrl, at('tests')], /is a folder/],
  ['an unknown option', ['--sight', 'gmail'], /--sight/],
  ['an outline of no file', ['--outline'], /Name one saved page: .*--outline FILE\.html/],
  ['an outline with an address', ['--outline', '--url', gmailUrl, inbox], /without a site and an address/],
])('bad input is one sentence and exit code 2: %s', { timeout: 30_000 }, async (_, args, sentence) => {
  const { code, out, err } = await run(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
