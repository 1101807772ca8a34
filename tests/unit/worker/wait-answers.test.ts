import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { WaitWish } from '@/utils/platform/messages';
import { readSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { saveGroup } from '@/utils/store/groups';
import { savePeople } from '@/utils/store/people';
import { saveNorms } from '@/utils/store/save-norms';
import { openWaits } from '@/utils/store/waits';
import { endWait, sawReplies, waitedFor, waitFor, waitIn } from '@/utils/worker/wait-answers';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const monday = Date.parse('2026-11-23T10:00Z');
const minute = 60_000;
const named = (name: string): PersonHint => ({ kind: 'email', value: `${name}@team.example`, label: name });
const made = (name: string, isMe = false): Person => ({
  id: name,
  name,
  zone: 'UTC',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week,
  addresses: [{ kind: 'email', value: `${name}@team.example` }],
  isMe,
});
const ran: unknown[] = [];
let db: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  ran.length = 0;
  Object.assign(browser, { scripting: { executeScript: async (what: unknown) => void ran.push(what) } });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  db = new Database(`wait-answers-${Math.random()}`);
  await savePeople([made('me', true), ...['kim', 'cy', 'bo', 'eve'].map((name) => made(name))], db);
});
const wish = (more: Partial<WaitWish> = {}): WaitWish => ({
  people: ['kim', 'cy', 'me', 'stranger'].map(named),
  ...{ answered: [], groups: [], channel: 'e-mail', urgency: 'standard', sentAt: monday, isSent: true },
  ...{ threadId: '19aa000000000001', personId: 'kim', want: 'one', title: 'Move', permalink: null },
  ...more,
});
const begin = (more?: Partial<WaitWish>) => waitFor('gmail', wish(more), monday, db);
const of = (personId: string) => ({ threadId: '19aa000000000001', personId });
const only = async () => (await openWaits(db))[0];

test('one waits for the person beside the badge, with what is needed to count and to find the thread', async () => {
  await begin();
  expect(await only()).toMatchObject({
    thread: {
      ...{ site: 'gmail', id: '19aa000000000001', title: 'Move' },
      permalink: 'https://mail.google.com/mail/#all/19aa000000000001',
    },
    people: [{ id: 'kim', channel: 'e-mail' }],
    ...{ want: 'first', urgency: 'standard', sentAt: monday, norms: null, state: 'open' },
  });
  // Pages that are open see replies from now on.
  expect(ran).toHaveLength(2);
});

test('of all, those who have answered, the reader and whoever is not in the list are left out', async () => {
  await begin({
    want: 'all',
    people: ['kim', 'cy', 'bo', 'me', 'stranger'].map(named),
    answered: [named('cy')],
  });
  expect((await only())?.people.map(({ id }) => id)).toEqual(['kim', 'bo']);
  expect(await waitIn('gmail', of('kim'), db)).toEqual({
    people: ['kim', 'bo'],
    wanted: 2,
  });
});

test('of a group its members are waited for, in the channel in which it is named', async () => {
  const members = ['bo', 'eve'].map((id) => ({ kind: 'person' as const, id }));
  const addresses = [{ kind: 'user-group' as const, value: 'S0OPS' }];
  await saveGroup({ id: 'g', name: 'Ops', addresses, members, quorum: 1 }, db);
  await begin({ want: 1, channel: 'channel', groups: addresses });
  expect((await only())?.people).toEqual([
    { id: 'bo', channel: 'mention' },
    { id: 'eve', channel: 'mention' },
  ]);
});

test('the norms in force at sending are kept by reference', async () => {
  await saveNorms({ team: shippedNorms }, monday - minute, db);
  await saveNorms({ team: shippedNorms }, monday + 5 * minute, db);
  await begin();
  expect((await only())?.norms).toBe(monday - minute);
});

test('who can’t be waited for and what can’t be read is refused, and nothing is stored', async () => {
  const bad = [
    wish({ personId: 'me' }),
    wish({ want: 'all', people: [named('stranger')] }),
    wish({ want: 0 }),
    wish({ want: 'soon' as never }),
    wish({ threadId: '' }),
    { ...wish(), sentAt: 'now' },
    null,
  ];
  for (const one of bad) await expect(waitFor('gmail', one, monday, db)).rejects.toThrow();
  expect(await openWaits(db)).toEqual([]);
});

test('a page’s own address is kept only if it is one that can be opened', async () => {
  await begin({ permalink: 'https://mail.google.com/mail/?authuser=a#all/19aa000000000001' });
  expect((await only())?.thread.permalink).toContain('authuser');
  await begin({ permalink: 'javascript:alert(1)' });
  expect((await only())?.thread.permalink).toBe('https://mail.google.com/mail/#all/19aa000000000001');
});

test('a reply seen in the thread ends it; one elsewhere, before it or of somebody else does not', async () => {
  await begin({ want: 'all' });
  const see = (threadId: string, author: PersonHint, at: number, site: 'gmail' | 'slack' = 'gmail') =>
    sawReplies(
      site,
      { threadId, replies: [{ author, at }, null, { author: {}, at }] },
      monday + 90 * minute,
      db,
    );
  await see('19bb', named('kim'), monday + minute);
  await see('19aa000000000001', named('kim'), monday + minute, 'slack');
  await see('19aa000000000001', named('kim'), monday);
  await see('19aa000000000001', named('stranger'), monday + minute);
  expect((await only())?.replies).toEqual([]);
  await see('19aa000000000001', named('kim'), monday + minute);
  expect(await waitIn('gmail', of('cy'), db)).toEqual({ people: ['cy'], wanted: 1 });
  const { waitsAt } = await readSignals();
  await see('19aa000000000001', named('cy'), monday + 3 * minute);
  expect(await waitedFor('gmail', db)).toEqual([]);
  expect((await db.waits.toArray())[0]).toMatchObject({ state: 'met', metAt: monday + 3 * minute });
  expect((await readSignals()).waitsAt).toBeGreaterThan(Number(waitsAt));
});

test('from the card it is marked or let go', async () => {
  await begin();
  await endWait('gmail', { ...of('kim'), came: true }, monday + minute, db);
  await begin();
  await endWait('gmail', { ...of('kim'), came: false }, monday + minute, db);
  expect((await db.waits.toArray()).map(({ state }) => state).sort()).toEqual(['let-go', 'met']);
  await expect(endWait('gmail', { ...of('kim'), came: true }, monday, db)).rejects.toThrow();
});

test('pages of a site hear of its own threads alone, and of no person', async () => {
  await begin();
  await waitFor('slack', wish({ threadId: 'T1/C1/1.5' }), monday, db);
  expect(await waitedFor('gmail', db)).toEqual([{ threadId: '19aa000000000001', after: monday }]);
});

test('in one thread there are several waits, where people or messages differ; each card speaks of its own', async () => {
  await begin();
  await begin({ personId: 'cy' });
  expect(await openWaits(db)).toHaveLength(2);
  // The same people and the same message: it makes room.
  await begin({ urgency: 'urgent' });
  expect((await openWaits(db)).map(({ urgency }) => urgency).toSorted()).toEqual(['standard', 'urgent']);
  expect([await waitIn('gmail', of('kim'), db), await waitIn('gmail', of('cy'), db)]).toEqual([
    { people: ['kim'], wanted: 1 },
    { people: ['cy'], wanted: 1 },
  ]);
  expect(await waitIn('gmail', of('bo'), db)).toBeNull();
  expect(await waitedFor('gmail', db)).toEqual([{ threadId: '19aa000000000001', after: monday }]);
  // A later message to both: only it is for all.
  await begin({ want: 'all', sentAt: monday + 5 * minute });
  expect(await openWaits(db)).toHaveLength(3);
  const replies = [{ author: named('kim'), at: monday + 2 * minute }];
  await sawReplies('gmail', { threadId: '19aa000000000001', replies }, monday + 9 * minute, db);
  expect((await openWaits(db)).map(({ people }) => people.map(({ id }) => id))).toEqual([
    ['cy'],
    ['kim', 'cy'],
  ]);
  await endWait('gmail', { ...of('cy'), came: false }, monday + 9 * minute, db);
  expect((await openWaits(db)).map(({ want }) => want)).toEqual(['all']);
});
