import { expect, test } from 'vitest';
import { sampleTeam } from '@/utils/roster/sample-team';
import { firstTime, momentOf, nextFriday } from './sample-day';

const at = (text: string) => Date.parse(text);

test.each([
  ['2026-11-23T10:00Z', 'Europe/Berlin', '2026-11-27'],
  ['2026-11-27T10:00Z', 'Europe/Berlin', '2026-11-27'],
  // Saturday there already.
  ['2026-11-27T20:00Z', 'Asia/Tokyo', '2026-12-04'],
  ['2026-11-28T03:00Z', 'America/Los_Angeles', '2026-11-27'],
])('the Friday from %s on in %s is %s', (now, zone, friday) => {
  expect(nextFriday(at(now), zone).toString()).toBe(friday);
});

const friday = Temporal.PlainDate.from('2026-11-27');
const [, ananya] = sampleTeam(friday);

test('a moment of the day is a moment in the reader’s zone', () => {
  expect(momentOf(friday, 90, 'Europe/Berlin')).toBe(at('2026-11-27T00:30Z'));
});

test.each([
  // 10:10 in Berlin: Ananya works.
  ['2026-11-27T09:10Z', 'Europe/Berlin', 10 * 60],
  // 16:40 in Berlin is 21:10 for her; the next of her hours on that day are those from 09:30, 05:00 in Berlin.
  ['2026-11-27T15:40Z', 'Europe/Berlin', 5 * 60],
  // Her break, 13:00 to 14:00, begins at 16:30 in Tokyo.
  ['2026-11-27T07:45Z', 'Asia/Tokyo', 17 * 60 + 30],
])('from %s in %s the slider begins at minute %i', (now, zone, minutes) => {
  if (ananya === undefined) throw new Error('The sample team has no second member.');
  expect(firstTime(friday, at(now), zone, ananya)).toBe(minutes);
});

test('where nobody works that day it begins at the reader’s own time', () => {
  const none = {
    zone: 'Asia/Kolkata',
    week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  };
  expect(firstTime(friday, at('2026-11-27T15:40Z'), 'Europe/Berlin', none)).toBe(16 * 60 + 30);
});
