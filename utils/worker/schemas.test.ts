import { describe, expect, test } from 'vitest';
import {
  readAwayWish,
  readCases,
  readCounts,
  readHints,
  readThreadWish,
  readUrgencyChoice,
  readWindowQuestion,
} from './schemas';

const ana = { kind: 'email', value: 'ana@fern.example', label: 'Ana' };
const window = { personId: 'a', norm: { amount: 1, unit: 'hours' }, sentAt: 1_796_000_040_000 };

describe('one bad hint is null, and the others stay', () => {
  test.each([
    ['an address of 321', { ...ana, value: `${'a'.repeat(307)}@fern.example.` }],
    ['an unknown kind', { ...ana, kind: 'phone' }],
    ['an address that is no text', { ...ana, value: 7 }],
    ['a team of 65', { ...ana, team: 'T'.repeat(65) }],
    ['nothing', null],
    ['a text', 'ana@fern.example'],
  ])('%s', (_, bad) => {
    expect(readHints({ hints: [ana, bad, ana] })).toEqual([ana, null, ana]);
  });

  test('an address of 320 is one', () => {
    const long = { ...ana, value: 'a'.repeat(320) };
    expect(readHints({ hints: [long] })).toEqual([long]);
  });

  test('a name of 1,001 characters is cut, since only the address names somebody', () => {
    const [hint] = readHints({ hints: [{ ...ana, label: 'ä'.repeat(1001) }] });
    expect(hint).toEqual({ ...ana, label: `${'ä'.repeat(999)}…` });
  });

  test('a name that is no text is none', () => {
    expect(readHints({ hints: [{ ...ana, label: {} }] })).toEqual([{ ...ana, label: '' }]);
  });
});

describe('one bad case of a window is null, and the others stay', () => {
  test.each([
    ['a norm of nothing', { ...window, norm: { amount: 0, unit: 'hours' } }],
    ['an instant that no clock can show', { ...window, sentAt: 9e15 }],
    ['an instant beyond all integers', { ...window, sentAt: 1e18 }],
    ['an instant that is no number', { ...window, sentAt: '2026-11-29' }],
    ['an unknown clock', { ...window, norm: { amount: 1, unit: 'moons' } }],
    ['no person', { ...window, personId: undefined }],
  ])('%s', (_, bad) => {
    expect(readCases({ cases: [bad, window] })).toEqual([null, window]);
  });

  test('the words of a step do not matter to a window', () => {
    const steps = [{ amount: 1, unit: 'hours', what: 'Call '.repeat(99) }];
    const asked = { ...window, norm: { ...window.norm, escalation: steps } };
    expect(readWindowQuestion(asked)).toEqual(window);
  });
});

test('a report of health keeps the counts that are counts, of the spots that the site has', () => {
  const good = { found: 2, read: 1 };
  const spots = {
    row: good,
    chip: { found: -1, read: 0 },
    header: null,
    line: { found: 1.5, read: 1 },
    other: good,
  };
  const known = ['row', 'chip', 'header', 'line', 'constructor'];
  expect(readCounts({ site: 'gmail', spots, at: 1 }, known)).toEqual({ row: good });
  expect(readCounts({ spots: 'all' }, known)).toEqual({});
  expect(readCounts(null, known)).toEqual({});
});

test('a choice of urgency is one, or null takes it back', () => {
  expect(readUrgencyChoice({ threadId: '1', urgency: 'urgent' })).toEqual({
    threadId: '1',
    urgency: 'urgent',
  });
  expect(readUrgencyChoice({ threadId: '1', urgency: null })).toEqual({ threadId: '1', urgency: null });
});

test.each([
  { threadId: '1', urgency: 'panic' },
  { threadId: '', urgency: 'urgent' },
  { threadId: 'x'.repeat(301), urgency: 'urgent' },
  { threadId: '1' },
  null,
])('%o is no choice', (input) => expect(readUrgencyChoice(input)).toBeNull());

test.each([
  ['a flood of hints', () => readHints({ hints: Array(501).fill(ana) })],
  ['hints that are no list', () => readHints({ hints: ana })],
  ['no question', () => readHints(undefined)],
  ['a flood of windows', () => readCases({ cases: Array(501).fill(window) })],
])('%s is refused', (_, read) => expect(read).toThrow());

test.each([
  [{ threadId: 'T1/C1/1.2' }, { threadId: 'T1/C1/1.2' }],
  [{ threadId: 'x'.repeat(300) }, { threadId: 'x'.repeat(300) }],
  [{ threadId: 'x'.repeat(301) }, {}],
  [{ threadId: '' }, {}],
  [{ threadId: null }, {}],
  [{ threadId: 7 }, {}],
  [null, {}],
  [undefined, {}],
])('the thread that a card asks for: %j', (input, wish) => expect(readThreadWish(input)).toEqual(wish));

describe('a wish to be away', () => {
  const wish = { personId: 'a', until: '2026-12-24' };

  test('a day that is one, and none where it is taken back', () => {
    expect(readAwayWish(wish)).toEqual(wish);
    expect(readAwayWish({ personId: 'a' })).toEqual({ personId: 'a', until: '' });
    expect(readAwayWish({ ...wish, until: '2028-02-29', label: 'Surgery' })).toEqual({
      personId: 'a',
      until: '2028-02-29',
    });
  });

  test.each([
    ['a day that its month does not have', { ...wish, until: '2026-02-30' }],
    ['a day as it is written in German', { ...wish, until: '24.12.2026' }],
    ['a day as it is written in Spanish', { ...wish, until: '24/12/2026' }],
    ['a day as it is written in Japanese', { ...wish, until: '2026年12月24日' }],
    ['a day in Arabic digits', { ...wish, until: '٢٠٢٦-١٢-٢٤' }],
    ['a day with a time', { ...wish, until: '2026-12-24T09:00' }],
    ['a day in words', { ...wish, until: 'tomorrow' }],
    ['a day that is no text', { ...wish, until: 20261224 }],
    ['nobody', { ...wish, personId: '' }],
    ['somebody who is no text', { ...wish, personId: ['a'] }],
    ['nothing', null],
  ])('%s: none', (_, said) => {
    expect(readAwayWish(said)).toBeNull();
  });
});
