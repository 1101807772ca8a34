import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from './compare-names';

const letters = fc.array(fc.constantFrom(...'aAbBzZ019 '), { maxLength: 6 }).map((all) => all.join(''));
const tags = ['ar', 'de', 'de-AT', 'en', 'en-GB', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'];

test.each(tags)('plain names come in the order of a collator for %s', (tag) => {
  const { compare } = new Intl.Collator(tag);
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(Math.sign(compareNames(a, b, tag))).toBe(Math.sign(compare(a, b)));
    }),
  );
});

test.each([
  ['Jörg', 'Josef', 'de'],
  ['Ángel', 'Bruno', 'es'],
  ["O'Neil", 'Oakley', 'en'],
  ['Aaron', 'Bent', 'da'],
  ['Chalupa', 'Hora', 'cs'],
  ['佐藤', 'Ito', 'ja'],
])('%s and %s in the order of %s', (a, b, tag) => {
  expect(Math.sign(compareNames(a, b, tag))).toBe(Math.sign(new Intl.Collator(tag).compare(a, b)));
});
