import { describe, expect, test } from 'vitest';
import {
  findPeopleQuestion,
  findWindowsQuestion,
  healthReport,
  urgencyChoice,
  windowQuestion,
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
    expect(findPeopleQuestion.parse({ hints: [ana, bad, ana] }).hints).toEqual([ana, null, ana]);
  });

  test('an address of 320 is one', () => {
    const long = { ...ana, value: 'a'.repeat(320) };
    expect(findPeopleQuestion.parse({ hints: [long] }).hints).toEqual([long]);
  });

  test('a name of 1,001 characters is cut, since only the address names somebody', () => {
    const [hint] = findPeopleQuestion.parse({ hints: [{ ...ana, label: 'ä'.repeat(1001) }] }).hints;
    expect(hint).toEqual({ ...ana, label: `${'ä'.repeat(999)}…` });
  });

  test('a name that is no text is none', () => {
    expect(findPeopleQuestion.parse({ hints: [{ ...ana, label: {} }] }).hints).toEqual([
      { ...ana, label: '' },
    ]);
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
    expect(findWindowsQuestion.parse({ cases: [bad, window] }).cases).toEqual([null, window]);
  });

  test('the words of a step do not matter to a window', () => {
    const steps = [{ amount: 1, unit: 'hours', what: 'Call '.repeat(99) }];
    const asked = { ...window, norm: { ...window.norm, escalation: steps } };
    expect(windowQuestion.parse(asked)).toEqual(window);
  });
});

test('a report of health keeps the counts that are counts', () => {
  const good = { found: 2, read: 1 };
  const spots = {
    'thread-row': good,
    chip: { found: -1, read: 0 },
    header: null,
    line: { found: 1e9, read: 1 },
  };
  expect(healthReport.parse({ site: 'gmail', spots, at: 1 }).spots).toEqual({
    'thread-row': good,
    chip: null,
    header: null,
    line: null,
  });
});

test.each([
  ['a flood of hints', findPeopleQuestion, { hints: Array(501).fill(ana) }],
  ['a flood of windows', findWindowsQuestion, { cases: Array(501).fill(window) }],
  ['an unknown urgency', urgencyChoice, { site: 'gmail', threadId: '1', urgency: 'panic' }],
])('%s is refused', (_, schema, message) => {
  expect(schema.safeParse(message).success).toBe(false);
});
