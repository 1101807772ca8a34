import { expect, test } from 'vitest';
import { decisionsDue } from '@/components/popup/waits/decision-due-rows';
import { owedRowsOf } from '@/components/popup/waits/owed-rows';
import { rollout } from '@/tests/samples/sample-decisions';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { Decision } from '@/utils/domain/decision/decision';
import { lineOf } from '@/utils/domain/decision/decision-line';
import type { OwedHere } from '@/utils/domain/owed/owed';

const me = { ...officeIn('UTC'), id: 'me' };
const ground = { me, versions: [] };
/** Monday ten o'clock by e-mail: due on Tuesday at ten. */
const owed = (key: string, more: Partial<OwedHere> = {}): OwedHere => ({
  ...{ key, site: 'gmail', threadId: key, channel: 'e-mail', urgency: 'standard' },
  ...{ sentAt: at('2026-01-05T10:00Z'), doneAt: null },
  ...more,
});
const owedAt = (
  all: readonly OwedHere[],
  now: string,
  on: Parameters<typeof owedRowsOf>[0]['ground'] = ground,
) => owedRowsOf({ all, ground: on }, at(now)).map(({ owed: { key }, stage }) => `${key} ${stage}`);

test('what I owe: what is due first, then what rests, by its due and then by its name', () => {
  const later = { sentAt: at('2026-01-06T10:00Z') };
  const all = [owed('c', later), owed('b'), owed('a'), owed('d', { urgency: 'urgent', ...later })];
  expect(owedAt(all, '2026-01-06T10:30Z')).toEqual(['a due', 'b due', 'd due', 'c rests']);
});

test('what I owe: before the working day of its due it rests, from its opening on and past it it is due', () => {
  const moments = [
    '2026-01-05T16:00Z',
    '2026-01-06T08:59Z',
    '2026-01-06T09:00Z',
    '2026-01-06T10:00Z',
    '2026-01-20T10:00Z',
  ];
  expect(moments.flatMap((now) => owedAt([owed('a')], now))).toEqual([
    'a rests',
    'a rests',
    'a due',
    'a due',
    'a due',
  ]);
});

test('what I owe lists nothing that is done, that wants no reply, that is long past, nor anything where my hours are not known', () => {
  const all = [
    owed('done', { doneAt: at('2026-01-05T12:00Z') }),
    owed('free', { urgency: 'no-reply-needed' }),
    owed('old', { sentAt: at('2025-11-03T10:00Z') }),
  ];
  expect(owedAt(all, '2026-01-06T10:00Z')).toEqual([]);
  expect(owedAt([owed('a')], '2026-01-06T10:00Z', { ...ground, me: undefined })).toEqual([]);
});

const line = (key: string, more: Partial<Decision>) =>
  lineOf(
    { ...rollout, key, objectionDeadline: null, revisitOn: null, actions: [], status: 'accepted', ...more },
    `2026-01-01-${key}`,
    1,
  );
const lines = [
  line('later', { revisitOn: '2026-01-07' }),
  line('mine', {
    actions: [{ what: 'Write it', owner: { name: 'Me', personId: 'me' }, due: '2026-01-06' }],
  } as never),
  line('theirs', {
    actions: [{ what: 'Read it', owner: { name: 'Kim', personId: 'kim' }, due: '2026-01-05' }],
  } as never),
  line('asked', { status: 'proposed', objectionDeadline: at('2026-01-05T12:00Z') }),
];
const due = (now: string, done: readonly string[] = [], who: typeof me | undefined = me) =>
  decisionsDue({ lines, me: who, done: new Set(done) }, 'UTC', at(now)).map(
    ({ kind, line: { key } }) => `${key} ${kind}`,
  );

test('decisions: the end of an objection period, a day of review, an action of mine, each from its moment on, the earliest first', () => {
  expect(due('2026-01-05T11:59Z')).toEqual([]);
  expect(due('2026-01-05T12:00Z')).toEqual(['asked objection']);
  expect(due('2026-01-06T08:59Z')).toEqual(['asked objection']);
  expect(due('2026-01-06T09:00Z')).toEqual(['asked objection', 'mine action']);
  expect(due('2026-01-07T09:00Z')).toEqual(['asked objection', 'mine action', 'later revisit']);
});

test('decisions: what was marked as done is listed no more; without me in the list a day begins at midnight, and no action is mine', () => {
  expect(due('2026-01-06T09:00Z', [`objection:asked@${at('2026-01-05T12:00Z')}`])).toEqual(['mine action']);
  // Of another date it is another need.
  expect(due('2026-01-06T09:00Z', ['objection:asked@1'])).toEqual(['asked objection', 'mine action']);
  const { me: nobody } = { me: undefined };
  expect(
    decisionsDue({ lines, me: nobody, done: new Set() }, 'UTC', at('2026-01-07T00:00Z')).map(
      ({ kind }) => kind,
    ),
  ).toEqual(['objection', 'revisit']);
});
