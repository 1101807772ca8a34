import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { clockLine } from '@/utils/page/clock-line';

const at = Date.UTC(2026, 10, 24, 14, 0);
const line = (ahead: number, zone: string, now = at) =>
  clockLine(testPerson(now, {}, zone), zone, ahead, 'slack', berlin(now));

test('another clock than that of the list is told with both times', () => {
  expect(line(540, 'Asia/Kolkata')).toBe('Slack shows 23:00 for Ananya Rao; your list says 19:30.');
  expect(line(-300, 'Asia/Kolkata')).toBe('Slack shows 09:00 for Ananya Rao; your list says 19:30.');
  // A quarter of an hour apart, and across midnight.
  expect(line(345, 'Asia/Kolkata')).toBe('Slack shows 19:45 for Ananya Rao; your list says 19:30.');
  expect(line(600, 'Pacific/Honolulu', Date.UTC(2026, 10, 24, 15, 0))).toBe(
    'Slack shows 01:00 for Ananya Rao; your list says 05:00.',
  );
});

test('the same clock says nothing, whichever zone it is of, and on whichever date', () => {
  expect(line(330, 'Asia/Kolkata')).toBe('');
  expect(line(330, 'Asia/Colombo')).toBe('');
  expect(line(0, 'Europe/London')).toBe('');
  // Summer time here, none there.
  expect(line(60, 'Europe/London', Date.UTC(2026, 6, 1, 12))).toBe('');
  // UTC+13 and UTC-11 show the same time on two dates: a clock does not tell them apart.
  expect(line(-660, 'Pacific/Tongatapu')).toBe('');
  expect(line(-600, 'Pacific/Kiritimati')).toBe('');
});
