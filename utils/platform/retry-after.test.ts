import { expect, test } from 'vitest';
import { longestPause, pauseOf } from './retry-after';

const now = Date.UTC(2026, 10, 24, 14, 10);
const most = 2 * longestPause;

test.each([
  ['0', 0],
  ['7', 7_000],
  [' 120 ', 120_000],
  ['86400', longestPause],
  ['Tue, 24 Nov 2026 14:11:00 GMT', 60_000],
  ['Tuesday, 24 Nov 2026 14:10:30 GMT', 30_000],
  // It is over already.
  ['Tue, 24 Nov 2026 14:00:00 GMT', 0],
  // Never more than two days, whatever it says.
  ['999999999', most],
  ['9'.repeat(400), most],
  ['Fri, 31 Dec 9999 23:59:59 GMT', most],
])('%s is a pause', (value, ms) => expect(pauseOf(value, now)).toBe(ms));

test.each([
  null,
  '',
  '-5',
  '+5',
  '1.5',
  '1e9',
  '0x10',
  'soon',
  'NaN',
  'Infinity',
  '5 seconds',
  'Tue, GMT',
  '１２',
])('%s says nothing', (value) => expect(pauseOf(value, now)).toBeNull());
