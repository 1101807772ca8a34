import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from '@/utils/roster/sample-team';
import { sayEnglish } from '@/utils/words/english';
import { awayWords } from './away-words';

const now = Date.parse('2026-11-27T10:00Z');
const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const [somebody] = sampleTeam(Temporal.PlainDate.from('2026-11-27'));
const away = (more: Partial<Person>) =>
  awayWords(
    { ...(somebody as Person), zone: 'Europe/Berlin', timeOff: [], holidays: [], travel: [], ...more },
    now,
    display,
    sayEnglish,
  );

test('a journey is called travel, and its zone has no underscore', () => {
  const travel = [{ from: '2026-11-27', to: '2026-12-04', zone: 'America/Mexico_City' }];
  expect(away({ travel })).toEqual({
    zone: 'America/Mexico_City',
    away: [{ kind: 'travel', text: 'Travel: America/Mexico City, Fri 27 Nov – Fri 4 Dec', isNow: true }],
  });
});

test.each([
  ['2026-11-27', '2026-11-27', true],
  ['2026-11-20', '2026-12-04', true],
  ['2026-11-28', '2026-11-28', false],
  ['2026-12-24', '2026-12-31', false],
])('leave from %s to %s is now: %s', (from, to, isNow) => {
  const [only] = away({ timeOff: [{ from, to, label: 'Leave' }] }).away;
  expect(only).toMatchObject({ kind: 'time-off', isNow });
});

test.each([
  ['2026-12-03T14:00', '2026-12-03T16:30', 'Leave, Thu 3 Dec 14:00 – 16:30'],
  ['2026-12-03T14:00', '2026-12-07T09:00', 'Leave, Thu 3 Dec 14:00 – Mon 7 Dec 09:00'],
  ['2026-12-03T22:00', '2026-12-04T00:00', 'Leave, Thu 3 Dec 22:00 – Fri 4 Dec 00:00'],
  ['2026-12-03T12:00', '2026-12-03T24:00', 'Leave, Thu 3 Dec 12:00 – 24:00'],
  ['2026-12-03', '2026-12-03', 'Leave, Thu 3 Dec'],
])('part of a day from %s to %s is not told as the day', (from, to, text) => {
  expect(away({ timeOff: [{ from, to, label: 'Leave' }] }).away[0]?.text).toBe(text);
});

test('what is over is not told, and of each kind the next one alone', () => {
  const holidays = [
    { date: '2027-01-01', name: 'New Year' },
    { date: '2026-11-26', name: 'Yesterday' },
    { date: '2026-12-25', name: 'Christmas Day' },
  ];
  expect(away({ holidays }).away).toEqual([
    { kind: 'holiday', text: 'Christmas Day, Fri 25 Dec', isNow: false },
  ]);
});
