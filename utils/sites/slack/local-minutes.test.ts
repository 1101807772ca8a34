import { expect, test } from 'vitest';
import { clockAhead, minutesOfDay } from './local-minutes';

test.each([
  ['7:51 PM local time', 19 * 60 + 51],
  ['12:05 AM local time', 5],
  ['12:05 pm local time', 725],
  ['19:51 Ortszeit', 19 * 60 + 51],
  ['Hora local: 9:04 p. m.', 21 * 60 + 4],
  ['0:30 heure locale', 30],
  ['現地時間 午後 7:51', 19 * 60 + 51],
  ['٧:٥١ م بالتوقيت المحلي', 19 * 60 + 51],
])('%s', (text, minutes) => {
  expect(minutesOfDay(text)).toBe(minutes);
});

test.each(['', 'local time', '25:10 local time', '7:75 PM', '13:20 PM', '9:00 to 17:00', '2026-11-29'])(
  '%s is no time of day',
  (text) => {
    expect(minutesOfDay(text)).toBeNull();
  },
);

test.each([
  ['Berlin', 16 * 60 + 10, 60],
  ['Kolkata, a minute late', 20 * 60 + 39, 330],
  ['Kathmandu', 20 * 60 + 55, 345],
  ['Lima', 10 * 60 + 10, -300],
  ['the day after', 3 * 60 + 10, 720 - 1440],
  ['no clock', 16 * 60 + 17, null],
])('a clock beside 15:10 UTC: %s', (_, shown, ahead) => {
  expect(clockAhead(shown, Date.UTC(2026, 10, 29, 15, 10))).toBe(ahead);
});
