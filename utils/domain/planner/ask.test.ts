import { expect, test } from 'vitest';
import { compileCalendar } from '../time/calendar';
import type { Calendar } from '../time/calendar.types';
import { askOf } from './ask';
import { planMeeting } from './plan';
import { shippedWeights } from './planner.types';

const split = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const week = { mon: split, tue: split, wed: split, thu: split, fri: split, sat: [], sun: [] };
const berlin: Calendar = { zone: 'Europe/Berlin', week };

function ask(time: string, minutes = 30, calendar = berlin) {
  const from = Date.parse(`2026-12-${time}+01:00`);
  const { slots } = planMeeting(
    {
      people: [{ calendar, isRequired: false, share: 0 }],
      ...{ minutes, from, days: 1, readerZone: 'Europe/Berlin', weights: shippedWeights },
    },
    Number.POSITIVE_INFINITY,
  );
  const slot = slots.find((one) => one.from === from);
  const [part] = slot?.people ?? [];
  if (slot === undefined || part === undefined) throw new Error('no such slot');
  return askOf(compileCalendar(calendar, from - 4 * 86_400_000, from + 4 * 86_400_000), part, slot);
}

test.each([
  ['01T09:00', 'inside'],
  ['01T08:45', 'early'],
  ['01T07:00', 'early'],
  ['01T16:45', 'late'],
  ['01T17:00', 'late'],
  ['01T20:00', 'late'],
  ['01T12:00', 'break'],
  ['01T11:45', 'break'],
  ['01T12:45', 'break'],
  ['01T23:00', 'night'],
  ['05T10:00', 'off'],
] as const)('%s is %s', (time, expected) => expect(ask(time)).toBe(expected));

test('before the first opening that is known it is early', () => {
  const later = { ...berlin, week: { ...week, mon: [], tue: [] } };
  expect(ask('02T08:45', 30, later)).toBe('early');
});
