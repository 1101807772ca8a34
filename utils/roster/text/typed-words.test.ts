import { expect, test } from 'vitest';
import { areWords } from './typed-words';

test.each([
  'delete all',
  ' Delete ALL ',
  '"delete all"',
  "'delete all'",
  '“delete all”',
  '„delete all“',
  '« delete all »',
  '「delete all」',
  '\u2068“delete all”\u2069',
  '“delete all',
])('the words that are asked for, as typed or copied with their quotation marks: %s', (typed) => {
  expect(areWords(typed, 'delete all')).toBe(true);
});

test.each(['', '“”', '"delete"', 'delete all everything', '(delete all)', 'deleteall'])(
  'other words, or none, are not taken for them: %s',
  (typed) => {
    expect(areWords(typed, 'delete all')).toBe(false);
  },
);

test.each([
  ['„alles löschen“', 'alles löschen'],
  ['«eliminar todo»', 'eliminar todo'],
  ['「すべて削除」', 'すべて削除'],
  ['\u200f«حذف الكل»', 'حذف الكل'],
])('with the quotation marks of its language: %s', (typed, words) => {
  expect(areWords(typed, words)).toBe(true);
});
