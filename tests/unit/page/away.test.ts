import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { availabilityAt } from '@/utils/domain/time/availability';
import { compileCalendar } from '@/utils/domain/time/calendar';
import type { Calendar } from '@/utils/domain/time/calendar.types';
import { withoutLabels } from '@/utils/domain/time/calendar-labels';
import { openingBeyond } from '@/utils/domain/time/next-opening';
import { awayText, badgeView } from '@/utils/page/badge-view';
import { lineView } from '@/utils/page/line-view';
import { receiptPieces, receiptRows } from '@/utils/page/receipt-view';
import { skippedText } from '@/utils/page/receipt-words';
import { sayEnglish } from '@/utils/words/english';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const day = 86_400_000;
const at = Date.UTC(2026, 10, 30, 10);
const now = berlin(at);

/** Somebody on leave until a date, as the worker tells a page. */
function onLeave(to: string) {
  const calendar: Calendar = {
    zone: 'Asia/Kolkata',
    week,
    timeOff: [{ from: '2026-11-25', to, label: 'Surgery' }],
  };
  const compiled = compileCalendar(withoutLabels(calendar), at - 35 * day, at + 14 * day);
  const person = testPerson(at, { calendar: compiled, later: openingBeyond(calendar, compiled) });
  const availability = availabilityAt(person.calendar, at, person.later);
  if (availability === 'beyond') throw new Error('The calendar is too short.');
  return { person, availability };
}

test.each([
  ['2026-12-04', 'Mon 7 Dec'],
  ['2026-12-31', 'Fri 1 Jan'],
  ['2027-06-04', 'Mon 7 Jun'],
])('a leave to %s: every surface says back %s', (to, date) => {
  const { person, availability } = onLeave(to);
  const badge = badgeView(person, availability, null, now);
  expect(badge.text).toBe(`back ${date}`);
  expect(badge.label).toContain(`away, back ${date}`);
  expect(awayText(availability, now)).toBe(`away, back ${date}`);
  expect(lineView(person, availability, null, now).text).toContain(`, away, back ${date}`);
});

test('a holiday without a name is called one, and a leave without a label is not', () => {
  const days = [{ from: '2026-11-30', to: '2026-11-30' }];
  const said = (change: Partial<Calendar>) => {
    const compiled = compileCalendar({ zone: 'Asia/Kolkata', week, ...change }, at - 35 * day, at + 14 * day);
    const availability = availabilityAt(compiled, at);
    if (availability === 'beyond') throw new Error('The calendar is too short.');
    const person = testPerson(at, { calendar: compiled });
    return [
      awayText(availability, now),
      badgeView(person, availability, null, now).label,
      lineView(person, availability, null, now).text,
    ];
  };
  const nameless = said({ holidays: [{ date: '2026-11-30', name: '' }] });
  for (const text of nameless) expect(text).toContain('holiday, back Tue 1 Dec');
  const named = said({ holidays: [{ date: '2026-11-30', name: 'Founders Day' }] });
  for (const text of named) expect(text).toContain('Founders Day, back Tue 1 Dec');
  for (const text of said({ timeOff: days.map((off) => ({ ...off, label: '' })) })) {
    expect(text).toContain('away, back Tue 1 Dec');
    expect(text).not.toContain('holiday');
  }
});

test('a leave without an end in sight says away, and no surface says why', () => {
  const { person, availability } = onLeave('2029-01-01');
  const said = [badgeView(person, availability, null, now), lineView(person, availability, null, now)];
  for (const { text, label } of said) {
    expect(text).toContain('away');
    expect(text + label).not.toContain('Surgery');
  }
});

test.each([
  [2879, '47\u00a0h\u00a059\u00a0min', '47\u00a0h\u00a059\u00a0min'],
  [2880, '2 d', '2 d'],
  [3840, '2 d 16 h', '2 d 16 h'],
  [24_983, '17 d 8\u00a0h\u00a023\u00a0min', '17 d 8 h'],
  [24_510, '17 d 30 min', '17 d'],
  [0, '0 min', '0 min'],
])('%i minutes that are not counted: %s', (minutes, full, short) => {
  expect(skippedText(minutes, sayEnglish)).toBe(full);
  expect(skippedText(minutes, sayEnglish, 'short')).toBe(short);
});

test('a receipt says a long stretch in days where it is skipped, and in hours where it is counted', () => {
  const hour = 3_600_000;
  const stretches = [
    { from: at, to: at + 48 * hour, kind: 'counted', reason: 'counted' },
    { from: at + 48 * hour, to: at + 100 * hour, kind: 'skipped', reason: 'time-off: ' },
  ] as const;
  expect(receiptRows(stretches, now).map(({ what, length }) => [what, length])).toEqual([
    ['counted', '48 h'],
    ['time off', '2 d 4 h'],
  ]);
  expect(receiptPieces({ stretches, dates: [] }, 'UTC', now).map(({ length }) => length)).toEqual([
    '48 h counted',
    '2 d 4 h',
  ]);
});
