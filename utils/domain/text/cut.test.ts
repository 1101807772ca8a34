import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut';

const family = '👩‍👩‍👧';

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['one two', 5, 'one…'],
  [`ab${family}cd`, 10, 'ab…'],
  [`ab${family}cd`, 11, `ab${family}…`],
  ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
  [`a${'\u0301'.repeat(90)}`, 10, `a${'\u0301'.repeat(8)}…`],
  ['abc', 1, '…'],
])('%s in %i', (text, most, expected) => expect(cut(text, most)).toBe(expected));

test('never longer than asked, never with half a character, and the beginning of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 1, max: 90 }),
      (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(true);
        expect(text.startsWith(short.replace(/…$/, '')) || short === text).toBe(true);
      },
    ),
  );
});
