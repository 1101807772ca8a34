import { expect, test } from 'vitest';
import { checkCalendar, checkCase } from './check-case.ts';

const nineToFive = [['09:00', '17:00']];
const week = { mon: nineToFive, tue: [], wed: [], thu: [], fri: [['22:00', '24:00']], sat: [], sun: [] };
const person = { zone: 'Europe/Berlin', week };

/** The fields complained of. */
function fields(checked: ReturnType<typeof checkCalendar>): string[] {
  return checked.ok ? [] : checked.problems.map(({ field }) => field);
}

test('a whole calendar is taken', () => {
  const whole = {
    ...person,
    holidays: [{ date: '2026-05-01', name: 'May Day' }],
    timeOff: [
      { from: '2026-08-03', to: '2026-08-03', label: 'Leave' },
      { from: '2026-08-04T13:00', to: '2026-08-04T24:00', label: 'Dentist' },
    ],
    travel: [
      { from: '2026-03-01', to: '2026-03-04', zone: 'Asia/Calcutta' },
      { from: '2026-03-05', to: '2026-03-05', zone: 'UTC' },
    ],
  };
  expect(checkCalendar(whole)).toEqual({ ok: true, value: whole });
});

test.each([
  ['9:00', '17:00'],
  ['09:00', '25:00'],
  ['24:00', '17:00'],
  ['09:60', '17:00'],
  ['09:00', '24:01'],
  ['', '17:00'],
])('the block %s to %s is refused', (start, end) => {
  expect(fields(checkCalendar({ zone: 'UTC', week: { ...week, tue: [[start, end]] } }))).toEqual([
    'week.tue[0]',
  ]);
});

test('weekdays that are missing are named', () => {
  const { sun: _, ...six } = week;
  expect(checkCalendar({ zone: 'UTC', week: six })).toEqual({
    ok: false,
    problems: [{ field: 'week', what: expect.stringContaining('sun') }],
  });
});

test.each([
  [{ from: '2026-08-03', to: '2026-08-03T12:00', label: 'x' }, 'timeOff[0]'],
  [{ from: '2026-08-04', to: '2026-08-03', label: 'x' }, 'timeOff[0]'],
  [{ from: '2026-02-30', to: '2026-03-03', label: 'x' }, 'timeOff[0].from'],
  [{ from: '2026-08-03T24:00', to: '2026-08-04T10:00', label: 'x' }, 'timeOff[0].from'],
  [{ from: '2026-08-03', to: '2026-08-04' }, 'timeOff[0].label'],
  ['Monday', 'timeOff[0]'],
])('time off %j is refused', (off, field) => {
  expect(fields(checkCalendar({ ...person, timeOff: [off] }))).toEqual([field]);
});

test('travels that share a day are refused, with both named', () => {
  const travel = [
    { from: '2026-03-01', to: '2026-03-04', zone: 'UTC' },
    { from: '2026-03-04', to: '2026-03-06', zone: 'Asia/Tokyo' },
  ];
  expect(checkCalendar({ ...person, travel })).toEqual({
    ok: false,
    problems: [{ field: 'travel[1]', what: expect.stringContaining('journey 1 (2026-03-01 to 2026-03-04)') }],
  });
});

test.each([
  ['2026-01-05T10:00:00Z', true],
  ['2026-01-05T10:00Z', true],
  ['2026-01-05T10:00:00+05:30', true],
  ['2026-01-05T10:00:01Z', false],
  ['2026-01-05T10:00:00', false],
  ['tomorrow', false],
  ['5000-01-05T10:00:00Z', false],
  ['-000500-01-05T10:00:00Z', false],
  [1_767_607_200_000, false],
])('sentAt %s: %s', (sentAt, taken) => {
  expect(checkCase({ person, norm: { amount: 1, unit: 'hours' }, sentAt }).ok).toBe(taken);
});

test('everything that is wrong is said at once, each in a sentence', () => {
  const checked = checkCase({ person: { zone: 'EST', week: {} }, norm: null });
  expect(checked.ok ? [] : checked.problems.map(({ field }) => field)).toEqual([
    'person.zone',
    'person.week',
    'norm',
    'sentAt',
  ]);
  for (const { what } of checked.ok ? [] : checked.problems) expect(what).toMatch(/^[“A-Z].*[.?]$/);
});

test.each([null, undefined, 'x', [], 7])('%s is no case', (input) => {
  expect(checkCase(input).ok).toBe(false);
});
