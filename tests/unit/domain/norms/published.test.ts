import { expect, test } from 'vitest';
import type { Norm } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { compileFor } from '@/utils/domain/time/calendar';
import type { Block, Calendar } from '@/utils/domain/time/calendar.types';

const everyDay = (hours: readonly Block[], weekend = hours): Calendar['week'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: weekend,
  sun: weekend,
});

function due(person: Calendar, norm: Norm, sentAt: string): string | null {
  const sent = Temporal.Instant.from(sentAt).epochMilliseconds;
  const window = replyWindow(compileFor(person, sent), norm, sent);
  if (window === 'beyond' || window.due === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(window.due).toZonedDateTimeISO(person.zone).toString({
    smallestUnit: 'minute',
    timeZoneName: 'never',
  });
}

const workingHours = (amount: number): Norm => ({ amount, unit: 'working-hours' });
const nineToFive: Calendar = { zone: 'UTC', week: everyDay([['09:00', '17:00']], []) };

// Examples that other projects published or were asked about; the numbers are theirs.
test('date-fns 4116: Friday 16:00 and 3 working hours is Monday 11:00', () => {
  expect(due(nineToFive, workingHours(3), '2026-01-09T16:00Z')).toBe('2026-01-12T11:00+00:00');
});

test('date-fns 4116: from Friday 14:00 to Monday 11:00 are 5 working hours', () => {
  expect(due(nineToFive, workingHours(5), '2026-01-09T14:00Z')).toBe('2026-01-12T11:00+00:00');
});

test('flowwink 61: from Friday 16:00 to Monday 10:00 are 120 working minutes', () => {
  expect(due(nineToFive, workingHours(2), '2026-01-09T16:00Z')).toBe('2026-01-12T10:00+00:00');
});

test('zammad 390: 48 working hours with two holidays end six days later', () => {
  const person = {
    zone: 'UTC',
    week: everyDay([['09:00', '21:00']]),
    holidays: [
      { date: '2026-11-11', name: 'One' },
      { date: '2026-11-13', name: 'Other' },
    ],
  };
  expect(due(person, workingHours(48), '2026-11-09T23:00Z')).toBe('2026-11-15T21:00+00:00');
});

test('moment-business-time 58: an hour from the first 02:00 of a fold is the second 02:00', () => {
  const person = { zone: 'Europe/Amsterdam', week: everyDay([['00:00', '10:00']]) };
  expect(due(person, workingHours(1), '2022-10-30T02:00+02:00')).toBe('2022-10-30T02:00+01:00');
});

test('a shift from 19:00 to 02:00 has 7 hours, one from 08:00 to 08:00 has 24', () => {
  const night = { zone: 'UTC', week: everyDay([['19:00', '02:00']]) };
  expect(due(night, workingHours(7), '2026-01-05T19:00Z')).toBe('2026-01-06T02:00+00:00');
  const round = { zone: 'UTC', week: { ...everyDay([]), mon: [['08:00', '08:00']] as const } };
  expect(due(round, workingHours(24), '2026-01-05T08:00Z')).toBe('2026-01-06T08:00+00:00');
});

test('aliases of a zone mean the same', () => {
  for (const [older, newer] of [
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['US/Pacific', 'America/Los_Angeles'],
  ] as const) {
    const norm = { amount: 1, unit: 'working-days' } as const;
    const sent = '2026-03-06T20:30Z';
    expect(due({ ...nineToFive, zone: older }, norm, sent)).toBe(
      due({ ...nineToFive, zone: newer }, norm, sent),
    );
  }
});
