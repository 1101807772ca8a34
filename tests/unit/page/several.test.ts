import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import { makeSeveral } from '@/utils/page/several';
import { severalLines } from '@/utils/page/several-view';
import type { SeveralAnswer, SeveralQuestion } from '@/utils/platform/messages';

const now = Date.parse('2026-11-23T09:00Z'); // Monday 10:00 in Berlin
const at = (text: string) => Date.parse(`2026-11-${text}Z`);
const kim = { name: 'Kim', due: at('23T10:00') };
const bo = { name: 'Bo', due: at('23T13:00') };
const cy = { name: 'Cy', due: at('24T19:00') };
const answer = (more: Partial<SeveralAnswer> = {}): SeveralAnswer => ({
  ...{ groups: [], first: kim, last: cy, gate: cy, wanted: 3, of: 3, answered: [], none: [], never: [] },
  ...{ open: 3, missing: [], gone: 0, dayEnd: at('23T16:30'), beforeDayEnd: 2 },
  ...more,
});
const said = (more: Partial<SeveralAnswer>, isSent = true) => severalLines(answer(more), isSent, berlin(now));

test('a thread says who is first and last, and how many before the day ends', () => {
  expect(said({})).toEqual({
    title: 'Everyone here: replies expected (your time)',
    lines: ['First by 11:00: Kim', 'Last by Tue 20:00: Cy', '2 of 3 before your day ends at 17:30'],
  });
  expect(said({}, false)?.title).toBe('Everyone here: replies if you write now (your time)');
});

test('a group says whose reply is enough, and whether that is before the day ends', () => {
  expect(said({ groups: ['Field ops'], gate: bo, wanted: 2 })).toEqual({
    title: 'Field ops: replies expected (your time)',
    lines: ['First by 11:00: Kim', 'Last by Tue 20:00: Cy', '2 of 3 before your day ends: by 14:00, with Bo'],
  });
  expect(said({ groups: ['Field ops', 'Web'], gate: cy })?.lines.slice(2)).toEqual([
    '3 of 3 by Tue 20:00, with Cy',
    '2 of 3 before your day ends at 17:30',
  ]);
  expect(said({ groups: ['Field ops'], gate: null, none: ['Dee', 'Eli'] })?.lines.slice(2)).toEqual([
    '3 of 3 can’t be told from the norms.',
    '2 of 3 before your day ends at 17:30',
    'No reply expected from Dee and Eli',
  ]);
  expect(said({ groups: ['Field ops'], gate: 'met', wanted: 1, answered: ['Dee'] })?.lines).toEqual([
    'Answered already: Dee',
    'First by 11:00: Kim',
    'Last by Tue 20:00: Cy',
    '1 of 3 have answered: that is enough.',
  ]);
});

test('who is not listed is counted and named, many only counted', () => {
  const last = (more: Partial<SeveralAnswer>) => said(more)?.lines.at(-1);
  expect(last({ missing: ['Dana', 'Eli', 'Fay'] })).toBe(
    '3 people here match no address in your list: Dana, Eli, and Fay',
  );
  expect(last({ missing: ['Dana'] })).toBe('1 person here matches no address in your list: Dana');
  expect(last({ missing: [...'abcdef'] })).toBe('6 people here match no address in your list.');
  expect(last({ missing: ['Dana'], gone: 2 })).toBe('3 people here match no address in your list.');
  expect(last({ never: ['Gus'] })).toBe('No working hours in the next year: Gus');
});

test('one of two who are known is told once, and on a day off no end of the day', () => {
  expect(said({ last: kim, of: 1, missing: ['Dana'], dayEnd: null })?.lines).toEqual([
    'First by 11:00: Kim',
    '1 person here matches no address in your list: Dana',
  ]);
  expect(said({ first: null, last: null, gate: null, none: ['Kim', 'Bo'] })?.lines).toEqual([
    'No reply expected from Kim and Bo',
  ]);
});

test('nobody is ever said to be late, however long ago a due was', () => {
  const { lines } = severalLines(answer({ groups: ['Field ops'] }), true, berlin(at('30T09:00'))) ?? {
    lines: [],
  };
  expect(lines.join()).not.toMatch(/late|overdue|missed/i);
});

test.each([
  [
    'de',
    'Als Erstes bis 11:00: Kim',
    '3 Personen hier passen zu keiner Adresse in deiner Liste: Dana, Eli und Fay',
  ],
  ['ar', 'الأول قبل 11:00: Kim', /^3 أشخاص هنا لا يطابقون أي عنوان في قائمتك: /],
] as const)('in %s', (language, first, missing) => {
  const found = severalLines(answer({ missing: ['Dana', 'Eli', 'Fay'] }), true, {
    ...berlin(now),
    say: sayOf(language),
  });
  expect(found?.lines[0]?.replace(/[\u2066-\u2069\u200e\u200f]/g, '')).toBe(first);
  expect(found?.lines.at(-1)?.replace(/[\u2066-\u2069]/g, '')).toMatch(missing);
});

const question = (more: Partial<SeveralQuestion> = {}): SeveralQuestion => ({
  ...{
    people: [],
    answered: [],
    groups: [],
    channel: 'direct',
    urgency: 'standard',
    sentAt: now,
    isSent: true,
  },
  ...more,
});
const other = { kind: 'email', value: 'bo@team.example', label: 'Bo' } as const;

function asking() {
  const open: {
    question: SeveralQuestion;
    answer: (found: SeveralAnswer | null) => void;
    fail: () => void;
  }[] = [];
  let drawn = 0;
  const find = makeSeveral(
    (asked) =>
      new Promise((resolve, reject) => {
        open.push({ question: asked, answer: resolve, fail: () => reject(new Error('gone')) });
      }),
    () => drawn++,
  );
  return { find, open, drawn: () => drawn };
}
const person = testPerson(now);

test('the worker is asked once, and what it says is drawn', async () => {
  const { find, open, drawn } = asking();
  expect(find(person, question(), now)).toBeUndefined();
  expect(find(person, question(), now + 1000)).toBeUndefined();
  expect(open).toHaveLength(1);
  open[0]?.answer(answer());
  await Promise.resolve();
  expect(drawn()).toBe(1);
  expect(find(person, question(), now + 1000)).toEqual(answer());
  expect(open).toHaveLength(1);
});

test('it is asked anew with each minute and once the person is told anew; of the same people the old stands', async () => {
  const { find, open } = asking();
  find(person, question(), now);
  open[0]?.answer(answer());
  await Promise.resolve();
  expect(find(person, question(), now + 60_000)).toEqual(answer());
  expect(find({ ...person }, question(), now + 60_000)).toEqual(answer());
  expect(open).toHaveLength(3);
  // An answer to an older question is dropped.
  open[1]?.answer(null);
  await Promise.resolve();
  expect(find({ ...person }, question(), now + 60_000)).toEqual(answer());
});

test('of other people nothing old is said, and a failed question is asked with the next minute', async () => {
  const { find, open, drawn } = asking();
  find(person, question(), now);
  open[0]?.answer(answer());
  await Promise.resolve();
  expect(find(person, question({ people: [other] }), now)).toBeUndefined();
  open[1]?.fail();
  await Promise.resolve();
  await Promise.resolve();
  // The room that was kept for the answer is given back.
  expect(find(person, question({ people: [other] }), now)).toBeNull();
  expect(drawn()).toBe(2);
  expect(open).toHaveLength(2);
  find(person, question({ people: [other] }), now + 60_000);
  expect(open).toHaveLength(3);
});
