import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officeIn } from '@/tests/samples/sample-waits';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Capture } from '@/utils/domain/thread/capture';
import { Database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { openWaits } from '@/utils/store/waits';
import { waitInThread } from '@/utils/worker/wait-menu';

const at = Date.parse('2026-11-23T10:00Z');
const minute = 60_000;
const hint = (name: string): PersonHint => ({ kind: 'email', value: `${name}@team.example`, label: name });
const message = (name: string | null, sentAt: number | null) => ({
  ...{ id: `${name}${sentAt}`, author: name === null ? null : hint(name), sentAt, sentText: '' },
  ...{ body: [], links: [], files: [] },
});
const thread = (...messages: readonly ReturnType<typeof message>[]): Capture => ({
  ...{ site: 'gmail', permalink: 'https://mail.google.com/mail/#all/19aa', threadId: '19aa', title: 'Move' },
  ...{ participants: [hint('me'), hint('kim'), hint('stranger')], selection: null, messages, notRead: [] },
});
let db: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  db = new Database(`wait-menu-${Math.random()}`);
  const made = (id: string, isMe = false) => ({
    ...officeIn('UTC'),
    ...{ id, name: id, zoneSource: 'typed in', zoneDate: '2026-01-01', isMe },
    addresses: [{ kind: 'email' as const, value: `${id}@team.example` }],
  });
  await savePeople([made('me', true), made('kim'), made('cy')], db);
});
const only = async () => (await openWaits(db))[0];

test('of all whom the thread names and the list has, from my message that is not answered', async () => {
  const read = thread(message('kim', at), message('me', at + minute), message('me', at + 2 * minute));
  expect(
    await waitInThread({ ...read, participants: [...read.participants, hint('cy')] }, 2, null, at, db),
  ).toBe('waits');
  expect(await only()).toMatchObject({
    ...{ want: 2, sentAt: at + minute, urgency: 'standard', state: 'open' },
    people: [
      { id: 'kim', channel: 'e-mail' },
      { id: 'cy', channel: 'e-mail' },
    ],
    thread: { site: 'gmail', id: '19aa', title: 'Move', permalink: 'https://mail.google.com/mail/#all/19aa' },
  });
});

test('of one person, of whom the menu was opened at; from now on where no message of mine waits', async () => {
  const read = thread(message('me', at), message('kim', at + minute));
  expect(await waitInThread(read, 'one', hint('kim'), at + 90_000, db)).toBe('waits');
  expect(await only()).toMatchObject({ want: 'first', sentAt: at + 2 * minute, people: [{ id: 'kim' }] });
});

test('opened at a message, where nobody is named: of whoever alone is there beside me, else it is said that it is not certain', async () => {
  const pair = { ...thread(message('kim', at)), participants: [hint('me'), hint('kim')] };
  expect(await waitInThread(pair, 'one', null, at, db)).toBe('waits');
  expect(await only()).toMatchObject({ want: 'first', people: [{ id: 'kim' }] });
  // A name that was pressed is the one that is meant, though it is in no list.
  expect(await waitInThread(pair, 'one', hint('cleo'), at, db)).toBe('nobody');
  for (const more of ['cy', 'stranger']) {
    const three = { ...pair, participants: [...pair.participants, hint(more)] };
    expect(await waitInThread(three, 'one', null, at, db)).toBe('unnamed');
  }
  const stranger = { ...thread(message('stranger', at)), participants: [hint('me'), hint('stranger')] };
  expect(await waitInThread(stranger, 'one', null, at, db)).toBe('nobody');
});

test('nobody is waited for who is not in the list, nor the reader', async () => {
  const read = thread(message('stranger', at));
  expect(
    await waitInThread({ ...read, participants: [hint('me'), hint('stranger')] }, 'all', null, at, db),
  ).toBe('nobody');
  expect(await waitInThread(read, 'one', hint('me'), at, db)).toBe('nobody');
  expect(await waitInThread(read, 'one', null, at, db)).toBe('unnamed');
  expect(await openWaits(db)).toEqual([]);
});
