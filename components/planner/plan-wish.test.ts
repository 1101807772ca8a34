import { expect, test } from 'vitest';
import { lengths, readLength } from './plan-wish';

test.each([
  ['5', 5],
  ['480', 480],
  [' 40 ', 40],
  ['037', 37],
])('%j is a length', (text, minutes) => expect(readLength(text)).toBe(minutes));

test.each(['', ' ', '4', '481', '30.5', '-30', '1e2', '0x20', 'half an hour', 'Infinity'])(
  '%j is none',
  (text) => expect(readLength(text)).toBeNull(),
);

test('every usual length could be typed, too', () => {
  for (const minutes of lengths) expect(readLength(String(minutes))).toBe(minutes);
});
