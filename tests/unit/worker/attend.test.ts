import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { rollout } from '@/tests/samples/sample-decisions';
import { at, officeIn, waitOf } from '@/tests/samples/sample-waits';
import { saveDecision } from '@/utils/decisions/save';
import { lineOf } from '@/utils/domain/decision/decision-line';
import type { Owed } from '@/utils/domain/owed/owed';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import { foundAttention } from '@/utils/platform/attention';
import { writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { endNeed } from '@/utils/store/told';
import { attend } from '@/utils/worker/attend';

const minute = 60_000;
const monday = at('2026-01-05T10:00Z');
const due = at('2026-01-06T10:00Z');
const button = { text: '', title: '' };
const shown: { id: string; title: string; message: string }[] = [];
let isAllowed = true;
let language = 'en';

const named = (id: string, isMe = false) => ({
  ...officeIn('UTC'),
  ...{ id, name: `Name ${id}`, zoneSource: 'typed in', zoneDate: '2026-01-01', isMe, addresses: [] },
});
const alarms = async () =>
  (await browser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

beforeEach(async () => {
  fakeBrowser.reset();
  shown.length = 0;
  isAllowed = true;
  language = 'en';
  vi.stubGlobal('fetch', async (path: string) => {
    const [, pack = 'en'] = /^\/words\/worker\.(.+)\.json$/.exec(path) ?? [];
    return Response.json(packOf('worker', pack as 'en'));
  });
  Object.assign(browser, {
    action: {
      setBadgeText: async (said: { text: string }) => void Object.assign(button, said),
      setTitle: async (said: { title: string }) => void Object.assign(button, said),
    },
    permissions: { contains: async () => isAllowed },
    notifications: {
      create: async (id: string, said: { title: string; message: string }) =>
        void shown.push({ id, title: said.title, message: said.message }),
    },
    i18n: { getUILanguage: () => language },
  });
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePeople([named('me', true), named('ada'), named('ben')]);
});

test('the button counts waits that are past their time, and its title says so', async () => {
  await database.waits.put(waitOf());
  await attend(due, database);
  expect(button).toEqual({ text: '', title: 'Meantime' });
  expect(await alarms()).toEqual([['waits', due + minute]]);
  await attend(due + minute, database);
  expect(button).toEqual({ text: '1', title: 'Meantime: a reply was expected by now' });
  expect(await foundAttention()).toMatchObject({ counts: { wait: 1, owed: 0, decision: 0 }, next: null });
  expect(shown).toEqual([]);
  language = 'de';
  await attend(due + minute, database);
  expect(button.title).toBe('Meantime: eine Antwort war bis jetzt erwartet');
});

test('where it is switched on, each wait is told once, whoever looks and however often', async () => {
  await writeSignals({ remind: monday });
  await database.waits.put(waitOf());
  await Promise.all([attend(due + minute, database), attend(due + minute, database)]);
  await attend(due + 2 * minute, database);
  expect(shown).toEqual([
    {
      id: 'https://mail.example/19aa',
      title: 'A reply was expected by now',
      message: 'Name ada: Move to Osaka',
    },
  ]);
});

test('several that fall together are one digest, at my next opening', async () => {
  await writeSignals({ remind: monday });
  // Sent in the evening: due the evening after by the shipped norm of e-mail, for people who work then.
  const late = at('2026-01-05T20:00Z');
  await savePeople(['ada', 'ben'].map((id) => ({ ...named(id), ...officeIn('America/Los_Angeles') })));
  await database.waits.bulkPut([
    waitOf({ sentAt: late }),
    waitOf({
      ...{ key: 'w2', sentAt: late + minute, people: [{ id: 'ben', channel: 'e-mail' }] },
      thread: { site: 'slack', id: 'T/C/1', title: 'Budget' },
    }),
  ]);
  await attend(at('2026-01-06T21:00Z'), database);
  expect(shown).toEqual([]);
  const opening = at('2026-01-07T09:00Z');
  expect(await alarms()).toEqual([['waits', opening]]);
  await attend(opening, database);
  expect(shown).toMatchObject([
    { title: '2 things need you', message: 'Name ada: Move to Osaka\nName ben: Budget' },
  ]);
  expect(shown[0]?.id).toMatch(/popup\.html$/);
});

test('without the permission nothing is told, nor of what was past its time before', async () => {
  await database.waits.put(waitOf());
  isAllowed = false;
  await writeSignals({ remind: monday });
  await attend(due + minute, database);
  isAllowed = true;
  await writeSignals({ remind: due + 5 * minute });
  await attend(due + 6 * minute, database);
  expect(shown).toEqual([]);
  expect(button.text).toBe('1');
});

test('a thousand waits have one alarm, for what comes first', async () => {
  await database.waits.bulkPut(
    Array.from({ length: 1000 }, (_, n) =>
      waitOf({
        ...{ key: `w${n}`, sentAt: monday + (n + 1) * minute },
        thread: { site: 'gmail', id: `19aa${n}`, title: `Thread ${n}` },
      }),
    ),
  );
  await attend(monday, database);
  expect(await alarms()).toEqual([['waits', due + minute]]);
  await attend(due + minute, database);
  expect(await alarms()).toEqual([['waits', due + 2 * minute]]);
  await attend(due + 300 * minute, database);
  expect(button.text).toBe('299');
});

const owed = (more: Partial<Owed> = {}): Owed => ({
  ...{ key: 'gmail:19bb', site: 'gmail', threadId: '19bb', title: 'Budget', channel: 'e-mail' },
  ...{ permalink: 'https://mail.example/19bb', sentAt: monday, doneAt: null },
  from: { kind: 'email', value: 'ben@team.example', label: 'Ben' },
  ...more,
});

test('what I owe rests until the working day of its due, then counts and is told once', async () => {
  await writeSignals({ remind: monday });
  await database.owed.put(owed());
  await attend(monday, database);
  expect(button.text).toBe('');
  const opening = at('2026-01-06T09:00Z');
  expect(await alarms()).toEqual([['waits', opening]]);
  await attend(opening, database);
  expect(button).toEqual({ text: '1', title: 'Meantime: a reply from you is due' });
  expect(shown).toMatchObject([
    { id: 'https://mail.example/19bb', title: 'A reply from you is due', message: 'Ben: Budget' },
  ]);
  await attend(due, database);
  expect(shown).toHaveLength(1);
  await database.waits.put(waitOf());
  await attend(due + minute, database);
  expect(button).toEqual({
    text: '2',
    title: 'Meantime: a reply from you is due and a reply was expected by now',
  });
});

test('30 days after its due it is forgotten; where my hours are not known it is kept as long after the message', async () => {
  await database.owed.put(owed());
  await attend(due + 30 * 24 * 60 * minute - 1, database);
  expect(await database.owed.count()).toBe(1);
  await attend(due + 30 * 24 * 60 * minute, database);
  expect(await database.owed.count()).toBe(0);
});

test('a decision to look at counts and is told once; done by hand, and taken back', async () => {
  await writeSignals({ remind: monday });
  const objectionDeadline = at('2026-01-06T10:00Z');
  const decision = {
    ...rollout,
    status: 'proposed' as const,
    objectionDeadline,
    revisitOn: null,
    actions: [],
  };
  await database.lines.put(lineOf(decision, '2026-01-05-x', 1));
  await attend(monday, database);
  expect([button.text, await alarms()]).toEqual(['', [['waits', objectionDeadline]]]);
  await attend(objectionDeadline, database);
  expect(button).toEqual({ text: '1', title: 'Meantime: a decision needs a look' });
  expect(shown).toMatchObject([{ title: 'An objection period has ended', message: rollout.title }]);
  expect(shown[0]?.id).toContain('/log.html#');
  const undo = await endNeed(`objection:${rollout.key}@${objectionDeadline}`, objectionDeadline, database);
  await attend(objectionDeadline + minute, database);
  expect(button.text).toBe('');
  await undo();
  await attend(objectionDeadline + minute, database);
  expect(button.text).toBe('1');
  expect(shown).toHaveLength(1);
});

const day = 24 * 60 * minute;
const blank = { ...rollout, objectionDeadline: null, revisitOn: null, actions: [] };
const mine = (what: string, personId: string) => ({
  ...{ what, due: '2026-01-06' },
  owner: { name: personId, personId },
});

test.each([
  ['a day of review', { status: 'accepted' as const, revisitOn: '2026-01-06' as const }],
  ['an action of mine', { status: 'accepted' as const, actions: [mine('Write it', 'me')] }],
])('%s counts from my opening on that day', async (_, change) => {
  await database.lines.put(lineOf({ ...blank, ...change } as never, '2026-01-05-x', 1));
  const opening = at('2026-01-06T09:00Z');
  await attend(opening - minute, database);
  expect([button.text, await alarms()]).toEqual(['', [['waits', opening]]]);
  await attend(opening, database);
  expect(button).toEqual({ text: '1', title: 'Meantime: a decision needs a look' });
});

test('what I owe still counts past its due', async () => {
  await database.owed.put(owed());
  await attend(due + 3 * day, database);
  expect(button.text).toBe('1');
});

test('nothing counts that needs others, that ended, or that rests', async () => {
  await database.lines.put(
    lineOf({ ...blank, status: 'accepted', actions: [mine('Read it', 'ada')] } as never, '2026-01-05-x', 1),
  );
  await database.waits.bulkPut([
    { ...waitOf(), state: 'met', metAt: monday, endedAt: monday },
    waitOf({ key: 'w2', sentAt: due, thread: { site: 'gmail', id: '19cc' } }),
  ]);
  await database.owed.bulkPut([
    owed({ doneAt: monday }),
    owed({ key: 'gmail:19dd', threadId: '19dd', sentAt: due }),
  ]);
  await attend(due + minute, database);
  expect(button).toEqual({ text: '', title: 'Meantime' });
});

const stuckDocument = (state: 'stuck' | 'done', at: number): OutboxItem => ({
  ...{ id: 'doc', key: rollout.key, destination: 'notion', place: null, kind: 'create', order: 1, state, at },
  ...untouched,
});

test('a document that stopped while I was off is told once, at my next opening, and counted once', async () => {
  const night = at('2026-01-05T23:00Z');
  const opening = at('2026-01-06T09:00Z');
  await saveDecision({ ...rollout, id: null, supersedes: null }, at('2026-01-05T16:30Z'), database);
  await database.outbox.clear();
  const [stored] = await database.decisions.toArray();
  const item = { ...stuckDocument('stuck', night), key: stored?.key ?? '' };
  await database.outbox.put(item);
  await attend(night, database);
  expect([shown, button.text]).toEqual([[], '1']);
  expect(await alarms()).toContainEqual(['waits', opening]);
  await attend(opening, database);
  await attend(opening + minute, database);
  expect(shown).toMatchObject([{ title: 'A document needs you', message: rollout.title }]);
  expect(shown[0]?.id).toContain(`/log.html#${stored?.key}`);
  expect(button.text).toBe('1');
});

test.each([
  ['was mended before', { state: 'done' }, '2026-01-05T16:30Z', true],
  ['stopped while I worked', { at: at('2026-01-05T16:00Z') }, '2026-01-05T10:00Z', true],
  ['stopped in answer to a click', {}, '2026-01-05T22:50Z', true],
  ['may not be told', {}, '2026-01-05T16:30Z', false],
] as const)('of a document that %s nothing more is said', async (_, more, savedAt, allowed) => {
  isAllowed = allowed;
  await saveDecision({ ...rollout, id: null, supersedes: null }, at(savedAt), database);
  await database.outbox.clear();
  const [stored] = await database.decisions.toArray();
  await database.outbox.put({
    ...stuckDocument('stuck', at('2026-01-05T23:00Z')),
    key: stored?.key ?? '',
    ...more,
  });
  await attend(at('2026-01-06T09:00Z'), database);
  expect(shown).toEqual([]);
});
