import { expect, test } from 'vitest';
import { sha256 } from '@/utils/platform/sha256';
import type { PersonHint } from '../people/hint';
import type { Person } from '../people/person';
import type { Capture, CapturedMessage } from '../thread/capture';
import type { Week } from '../time/calendar.types';
import { decisionFromCapture } from './decision-from-capture';

const email = (value: string, label = ''): PersonHint => ({ kind: 'email', value, label });
const none: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const ananya: Person = {
  id: 'p-ananya',
  name: 'Ananya Rao',
  addresses: [
    { kind: 'email', value: 'ananya@fernhill.example' },
    { kind: 'email', value: 'a.rao@fernhill.example' },
  ],
  zone: 'Asia/Kolkata',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week: none,
  travel: [{ from: '2026-11-20', to: '2026-11-21', zone: 'Europe/Paris' }],
  isMe: false,
};

const message = (change: Partial<CapturedMessage>): CapturedMessage => ({
  id: 'm1',
  author: email('ananya@fernhill.example', 'Ananya'),
  sentAt: Date.UTC(2026, 10, 22, 12),
  sentText: 'Sun, 22 Nov, 17:30',
  body: ['Yes.'],
  links: [],
  files: [],
  ...change,
});

const capture: Capture = {
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/u/0/#inbox/18c2f',
  threadId: '18c2f',
  title: 'Re: Fwd: AW: Rollout  plan',
  participants: [email('a.rao@fernhill.example', 'A. Rao'), email('guest@elm.example', 'Guest ')],
  selection: null,
  messages: [
    message({}),
    message({ id: 'm2', sentAt: Date.UTC(2026, 10, 20, 12) }),
    message({ id: 'm3', author: email('new@elm.example'), sentAt: null }),
    message({ id: 'm4', author: null }),
  ],
  notRead: [
    { count: 2, why: 'collapsed' },
    { count: 0, why: 'unloaded' },
  ],
};

const context = {
  key: '0190f5e0-0000-7000-8000-000000000001',
  now: Date.UTC(2026, 10, 22, 17, 12),
  zone: 'Europe/Berlin',
  resolve: (hint: PersonHint) => (ananya.addresses.some(({ value }) => value === hint.value) ? ananya : null),
  digest: sha256,
};

test('people are named once each: by the name of the list, a stranger by name and address', async () => {
  const decision = await decisionFromCapture(capture, context);
  expect(decision.title).toBe('Rollout plan');
  expect(decision.participants).toEqual([
    { name: 'Ananya Rao', personId: 'p-ananya' },
    { name: 'Guest <guest@elm.example>' },
    { name: 'new@elm.example' },
  ]);
  expect(decision.messages.map(({ author }) => author?.name ?? null)).toEqual([
    'Ananya Rao',
    'Ananya Rao',
    'new@elm.example',
    null,
  ]);
});

test('a stranger with the name of a teammate is not that teammate, nor folded into one', async () => {
  const stranger = email('ananya@other.example', 'Ananya Rao');
  const slack: PersonHint = { kind: 'slack-user', value: 'U0GUEST01', label: 'Ananya Rao', team: 'T1' };
  const authors = [
    message({ author: stranger }),
    message({ id: 'm2', author: slack }),
    message({ id: 'm3' }),
  ];
  const decision = await decisionFromCapture({ ...capture, participants: [], messages: authors }, context);
  const names = ['Ananya Rao <ananya@other.example>', 'Ananya Rao (U0GUEST01)', 'Ananya Rao'];
  expect(decision.messages.map(({ author }) => author?.name)).toEqual(names);
  expect(decision.participants.map(({ name }) => name)).toEqual(names);
});

test('a thread of a chat is called by what it begins with, where it begins with words', async () => {
  const [first, ...more] = capture.messages;
  if (first === undefined) throw new Error('The capture has messages.');
  const title = 'Thread in #launch: Do we freeze before the rollout?';
  const body = [
    'Do we freeze ',
    { tag: 'b', children: ['before'] },
    ' the rollout? One answer, please.',
  ] as const;
  const thread = { ...capture, site: 'slack', title, messages: [{ ...first, body }, ...more] } as const;
  const named = await decisionFromCapture(thread, context);
  expect(named.title).toBe('Do we freeze before the rollout?');
  expect(named.source?.title).toBe(title);
  const silent = { ...thread, messages: [{ ...first, body: [] }] };
  expect((await decisionFromCapture(silent, context)).title).toBe(title);
});

test('the author zone is the one of the day of the message, travel included', async () => {
  const { messages } = await decisionFromCapture(capture, context);
  expect(messages.map(({ zone }) => zone)).toEqual(['Asia/Kolkata', 'Europe/Paris', null, null]);
});

test('nothing is claimed that the page did not say', async () => {
  const decision = await decisionFromCapture(capture, context);
  expect(decision).toMatchObject({
    status: 'proposed',
    decidedOn: null,
    approver: null,
    decision: '',
    id: null,
  });
  expect(decision.notRead).toEqual([{ count: 2, why: 'collapsed' }]);
});

test('one selected sentence is the decision; a longer selection is kept as such', async () => {
  const one = await decisionFromCapture({ ...capture, selection: ['We go  with EMEA.'] }, context);
  expect(one.decision).toBe('We go with EMEA.');
  const body = { tag: 'p', children: ['One.'] } as const;
  const two = await decisionFromCapture({ ...capture, selection: [body, body] }, context);
  expect(two.decision).toBe('');
  expect(two.selection).toHaveLength(2);
});

test('a message keeps a hash of its text', async () => {
  const { messages } = await decisionFromCapture(capture, context);
  expect(messages[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(messages[0]?.hash).toBe(messages[1]?.hash);
});
