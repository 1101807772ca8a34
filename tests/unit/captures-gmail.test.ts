import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { bodyReader } from '@/utils/sites/body-reader';
import { gmail } from '@/utils/sites/gmail/adapter';
import { gmailReader } from '@/utils/sites/gmail/reader';
import { treeText } from '@/utils/sites/read/tree-text';

const folder = new URL('../../../shared/captures/gmail/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere)
  console.log('Skipped: the saved Gmail pages (../shared/captures/gmail) are not on this machine.');

const url = 'https://mail.google.com/mail/u/0/#inbox';
const read = (name: string) => (isThere ? readFileSync(new URL(name, folder), 'utf8') : '');
const hint = (value: string) => ({ kind: 'email', value, label: value }) as const;
/** One row as it stands in a list; the files hold the row's table alone. */
const inList = (rows: string) => `<div role="main"><div gh="tl">${rows}</div></div>`;
const inbox = 'inbox-50rows-2023-03.html';
const thread = 'thread-open-expanded-1msg+list-2022-05.html';
const owner = hint('person01@mailf74.example');
const rowsRead = (name: string, me = [owner]) => {
  const { document, context } = openPage(inList(read(name)), url, me);
  return readSpots(gmail, document, context);
};

describe.runIf(isThere)('saved Gmail pages', () => {
  test('every file is read by a test here', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const source = readFileSync(new URL(import.meta.url), 'utf8');
    expect(names.filter((name) => !source.includes(name))).toEqual([]);
  });

  test('inbox of 2023-03: fifty rows, fifty senders, each with its thread', () => {
    const { document, context } = openPage(read(inbox), url);
    expect(gmail.root(document)?.matches('.aeF')).toBe(true);
    expect(gmail.root(document)?.contains(document.querySelector('.dw'))).toBe(false);
    expect(gmail.me(document)).toEqual([owner]);
    const found = readSpots(gmail, document, context);
    expect(found).toHaveLength(50);
    expect(new Set(found.map(({ identity }) => identity)).size).toBe(50);
    expect(new Set(found.map(({ person }) => person.value)).size).toBe(18);
    expect(found[0]?.person).toEqual({ kind: 'email', value: 'person02@mail99a.example', label: 'Ana' });
    expect(found[49]?.person.label).toBe('Google');
    expect(found[0]?.message).toEqual({
      channel: 'e-mail',
      threadId: '186a1240279a5c17',
      title: 'Ocyhy Gldtbebs Gfubotbi Kuoboyhbkaanh - Omfsf 1',
      unanswered: null,
      others: [],
    });
    expect(
      found.every(({ slot }) => slot?.parent.matches('.xT') && (slot.before as Element).matches('.y6')),
    ).toBe(true);
    expect(gmailReader.readThread(context)).toBeNull();
  });

  test('inbox of 2023-03: the newest row stays without a badge for its own sender', () => {
    const { document, context } = openPage(read(inbox), url, [hint('person02@mail99a.example')]);
    expect(readSpots(gmail, document, context)).toHaveLength(49);
  });

  test('open thread of 2022-05: one message of mine, fourteen hidden rows left alone', () => {
    const { document, context } = openPage(read(thread), url, [owner]);
    expect(document.querySelectorAll('tr.zA')).toHaveLength(14);
    expect(gmail.me(document)).toEqual([owner]);
    expect(readSpots(gmail, document, context)).toEqual([]);
    const found = gmailReader.readThread(context);
    expect(found).toMatchObject({
      permalink: 'https://mail.google.com/mail/?authuser=person01%40mailf74.example#all/1809a1503c3e8f49',
      threadId: '1809a1503c3e8f49',
      title: 'Mhevção da Aafeu de Hhwghrp',
      selection: null,
      notRead: [],
    });
    expect(found?.participants.map(({ value }) => value)).toEqual(['person01@mailf74.example']);
    expect(found?.messages).toHaveLength(1);
    const [message] = found?.messages ?? [];
    expect(message).toMatchObject({
      id: '1809a1503c3e8f49',
      author: { value: 'person01@mailf74.example' },
      sentAt: new Date('2022-05-06T12:55').getTime(),
      sentText: 'May 6, 2022, 12:55 PM',
      links: [{ label: 'PTTV4.SA', href: 'https://example.com/' }],
      files: [],
    });
    const text = treeText(message?.body ?? []);
    expect(text).toMatch(/^Slo iod\. No e-rfiv eslwéo/);
    expect(text).toContain('WDKW11.SA +0,81% R$ 22,42');
    expect(text).toMatch(/Girb- Cpgkol Tcvw$/);
  });

  test('open thread of 2022-05: read by somebody else, its sender has a badge beside the name', () => {
    const { document, context } = openPage(read(thread), url);
    const [found, ...more] = readSpots(gmail, document, context);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ spot: 'message-header', person: { value: 'person01@mailf74.example' } });
    expect(found?.slot?.parent.matches('h3.iw')).toBe(true);
    expect(found?.message).toMatchObject({ threadId: '1809a1503c3e8f49', unanswered: null });
  });

  test('a Russian row of 2019-12', () => {
    const [row, ...more] = rowsRead('thread-row-ru-2019-12.html');
    expect(more).toEqual([]);
    expect(row?.person).toEqual({ kind: 'email', value: 'person01@mail001.example', label: 'Иван' });
    expect(row?.message).toMatchObject({ threadId: '16f438e906b36dac', title: 'тестовое задание' });
  });

  test('a row of 2014-12 that I wrote myself: no badge, and for others its writer', () => {
    const name = 'thread-row-horizontal-2014-12.html';
    expect(rowsRead(name, [hint('cowan@streak.com')])).toEqual([]);
    const [row] = rowsRead(name);
    expect(row?.person.value).toBe('cowan@streak.com');
    expect(row?.message.title).toBe('test merge again');
  });

  test('three rows of a split pane of 2014-12 are one thread', () => {
    const name = 'thread-row-vertical-preview-3tr-2014-12.html';
    const found = rowsRead(name);
    expect(found.map(({ person }) => person.value)).toEqual(['cowan@streak.com']);
    expect(found[0]?.el.id).toBe(':151');
    expect(found[0]?.message.title).toBe('test merge again');
    expect(rowsRead(name, [hint('cowan@streak.com')])).toEqual([]);
  });

  test('the abridged row of 2025-11 names nobody, but its thread', () => {
    const { document, context } = openPage(inList(read('thread-row-abridged-2025-11.html')), url);
    const [spot] = gmail.spots;
    const row = document.querySelector(spot?.selector ?? '');
    expect(row && spot?.identity(row)).toBeNull();
    expect(row && gmailReader.messages[spot?.id ?? '']?.(row, context)).toMatchObject({
      threadId: BigInt('1848781055589211216').toString(16),
      title: 'Reminder: Confirm your payment',
    });
  });

  test.each([
    ['account-switcher-new-3-normal-signed-in-plus-one-normal-and-one-delegated.html', 'cowan@streak.com'],
    ['account-switcher-new-5-single-user.html', 'peopleaggregatetest@gmail.com'],
    ['account-switcher-old-1-normal-signed-in-plus-one-normal-and-one-delegated.html', 'cowan@streak.com'],
    ['account-switcher-old-2-delegated-signed-in-plus-two-normal.html', 'tesla@streak.com'],
  ])('%s: whose mailbox it is', (name, address) => {
    expect(gmail.me(openPage(read(name), url).document).map(({ value }) => value)).toEqual([address]);
  });

  test.each([
    ['compose-popup-classic-empty-2020-10.html', '[g_editable="true"], textarea, form'],
    ['compose-body-en-2024.html', '[g_editable="true"], p'],
  ])('%s: typing there is never looked at, and nobody is named', (name, selector) => {
    const { document, context } = openPage(read(name), url);
    expect(gmail.root(document)).toBeNull();
    const places = [...document.querySelectorAll(selector)];
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((el) => !gmail.ignores(el))).toEqual([]);
    expect(readSpots(gmail, document, context)).toEqual([]);
  });

  test('compose-recipient-chip-classic-vN.html: a recipient in a composer is no person to badge', () => {
    const { document } = openPage(inList(read('compose-recipient-chip-classic-vN.html')), url);
    expect(gmail.spots.flatMap(({ selector }) => [...document.querySelectorAll(selector)])).toEqual([]);
  });

  test('message-body-trimmed-content-toggle.html: the words before the dots', () => {
    const { document } = openPage(read('message-body-trimmed-content-toggle.html'), url);
    expect(treeText(bodyReader('')(document.body, null).body)).toBe('Thank you');
  });
});
