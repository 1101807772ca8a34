import { expect, test } from 'vitest';
import { shorten } from './shorten';

test('a cut falls between what a reader sees as characters, and counts these', () => {
  const family = '👩‍👩‍👧';
  expect(shorten(`ab${family}`, 3)).toBe(`ab${family}`);
  expect(shorten(`ab${family}cd`, 4)).toBe(`ab${family}…`);
  expect(shorten(`ab${family}cd`, 3)).toBe('ab…');
  expect(shorten('one two', 5)).toBe('one…');
  expect(shorten('short', 5)).toBe('short');
});
