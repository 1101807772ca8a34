import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from './split-text';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const count = (text: string) => [...graphemes.segment(text)].length;
const piece = fc.constantFrom(
  'a',
  ' ',
  'é',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '👍🏽',
  'क्षि',
  '한',
  '\r\n',
  ' \u0301',
);

test('pieces are short enough, join to the text, and no grapheme is cut', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), fc.integer({ min: 20, max: 60 }), (parts, most) => {
      const text = parts.join('');
      const pieces = splitText(text, most);
      expect(pieces.join('')).toBe(text);
      for (const each of pieces) {
        expect(each.length).toBeLessThanOrEqual(most);
        expect(each.isWellFormed()).toBe(true);
      }
      expect(pieces.reduce((sum, each) => sum + count(each), 0)).toBe(count(text));
    }),
  );
});

test('a grapheme that is longer than a piece is cut between characters', () => {
  const pieces = splitText(`a${'\u{1d165}'.repeat(50)}`, 7);
  expect(pieces.every((each) => each.length <= 7 && each.isWellFormed())).toBe(true);
});
