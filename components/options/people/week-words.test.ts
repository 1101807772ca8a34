import { expect, test } from 'vitest';
import { readWeek } from '@/utils/roster/text/week-text';
import { sayEnglish } from '@/utils/words/english';
import { weekWords } from './week-words';

function weekOf(text: string) {
  const read = readWeek(text);
  if (!read.ok) throw new Error(sayEnglish(read.what));
  return read.value;
}

const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const words = (text: string) => {
  const week = weekOf(text);
  if (week === null) throw new Error(text);
  return weekWords(week, display, sayEnglish);
};

test.each([
  ['Mon-Fri 09:00-17:00', ['Mon–Fri 09:00–17:00']],
  ['Sun-Thu 09:00-18:00', ['Sun–Thu 09:00–18:00']],
  ['Mon-Thu 09:00-17:00; Fri 09:00-12:00', ['Mon–Thu 09:00–17:00', 'Fri 09:00–12:00']],
  ['Mon, Wed, Fri, Sat 09:00-12:00 13:00-17:00', ['Mon, Wed, Fri, Sat 09:00–12:00, 13:00–17:00']],
  ['Mon-Sun 00:00-24:00', ['Mon–Sun 00:00–24:00']],
  ['Fri 22:00-06:00', ['Fri 22:00–06:00 next day']],
  ['Mon off', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('follows the reader’s hours', () => {
  const week = weekOf('Mon 09:00-24:00');
  expect(week && weekWords(week, { hourCycle: 'h12', locale: 'en-US' }, sayEnglish)).toEqual([
    'Mon 9:00 AM–12:00 AM',
  ]);
});
