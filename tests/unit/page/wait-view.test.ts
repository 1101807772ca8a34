import { expect, test, vi } from 'vitest';
import { berlin } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import { makeWaitHere } from '@/utils/page/wait-here';
import { noWait, waitView } from '@/utils/page/wait-view';
import type { PersonInThread, SeveralAnswer, WaitOnPage } from '@/utils/platform/messages';

const now = Date.parse('2026-11-23T09:00Z');
const several = (open: number, more: Partial<SeveralAnswer> = {}): SeveralAnswer => ({
  ...{ groups: [], first: null, last: null, gate: null, wanted: open, of: open, answered: [], none: [] },
  ...{ never: [], open, missing: [], gone: 0, dayEnd: null, beforeDayEnd: 0 },
  ...more,
});
const choices = (answer: SeveralAnswer | null) =>
  waitView(null, 'Kim', answer, berlin(now)).choices.map(({ want, text }) => `${want}: ${text}`);

test('from one person there is one choice, from several each number, as long as they are few', () => {
  expect(choices(null)).toEqual(['one: From Kim']);
  expect(choices(several(1))).toEqual(['one: From Kim']);
  expect(choices(several(3))).toEqual([
    'one: From Kim',
    'first: From the first of 3',
    '2: From 2 of 3',
    'all: From all 3',
  ]);
});

test('of many only the number that their group wants, less those who have answered', () => {
  expect(choices(several(9))).toHaveLength(3);
  expect(choices(several(9, { groups: ['Field ops'], of: 10, wanted: 4 }))).toContain('3: From 3 of 9');
});

test.each<[WaitOnPage, string]>([
  [{ people: ['Kim'], wanted: 1 }, 'You’re waiting for a reply from Kim.'],
  [{ people: ['Kim', 'Bo'], wanted: 1 }, 'You’re waiting for the first reply, from any of Kim and Bo.'],
  [{ people: ['Kim', 'Bo', 'Cy'], wanted: 2 }, 'You’re waiting for 2 replies, from Kim, Bo, and Cy.'],
  [{ people: ['Kim', 'Bo'], wanted: 2 }, 'You’re waiting for a reply from Kim and Bo.'],
])('%j', (wait, note) => {
  expect(waitView(wait, 'Kim', several(3), berlin(now))).toEqual({ note, choices: [] });
});

test('until the worker has said what is waited for, nothing is said or offered', () => {
  expect(waitView(undefined, 'Kim', null, berlin(now))).toEqual(noWait);
});

test('in the other languages', () => {
  const note = (language: 'de' | 'ar') =>
    waitView({ people: ['Kim'], wanted: 1 }, 'Kim', null, { ...berlin(now), say: sayOf(language) }).note;
  expect(note('de')).toBe('Du wartest auf eine Antwort von Kim.');
  expect(note('ar')).toContain('Kim');
});

test('the worker is asked once a thread and minute, and again once it changed here', async () => {
  const answers: (WaitOnPage | null)[] = [null, { people: ['Kim'], wanted: 1 }];
  const ask = vi.fn(async (_: PersonInThread) => answers.shift() ?? null);
  const changed = vi.fn();
  const here = makeWaitHere(ask, changed);
  expect(here.of('t1', 'kim', now)).toBeUndefined();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect([here.of('t1', 'kim', now + 59_000), ask.mock.calls.length]).toEqual([null, 1]);
  here.forget();
  // What was known stands until the new answer is there.
  expect(here.of('t1', 'kim', now)).toBeNull();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(here.of('t1', 'kim', now)?.people).toEqual(['Kim']);
  expect(here.of('t2', 'kim', now)).toBeUndefined();
  // Of another person of the thread something else may be waited for.
  expect(here.of('t1', 'bo', now)).toBeUndefined();
  expect(ask).toHaveBeenLastCalledWith({ threadId: 't1', personId: 'bo' });
});
