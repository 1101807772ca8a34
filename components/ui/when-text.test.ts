import { expect, test } from 'vitest';
import { type Display, dateText } from '@/utils/domain/time/words';
import { plainDateText } from './when-text';

const noon = Date.UTC(2026, 11, 13, 12);

test.each([
  ['de', 'So., 13. Dez.', 'So., 13. Dez. 2026'],
  ['es', 'dom, 13 dic', 'dom, 13 dic 2026'],
  ['ja', '12月13日(日)', '2026/12/13(日)'],
  ['ar', 'الأحد، 13 ديسمبر', 'الأحد، 13 ديسمبر 2026'],
  ['en-US', 'Sun Dec 13', 'Sun, Dec 13, 2026'],
  ['en-GB', 'Sun 13 Dec', 'Sun, 13 Dec 2026'],
])('a date in the order of %s', (locale, date, withYear) => {
  const display: Display = { hourCycle: 'auto', locale };
  expect(dateText(noon, 'UTC', display)).toBe(date);
  expect(plainDateText('2026-12-13', display)).toBe(withYear);
});
