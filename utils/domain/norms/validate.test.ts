import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { checkNorm } from './validate';

test.each([
  [{ amount: 0.5, unit: 'hours' }, true],
  [{ amount: 2.3, unit: 'working-hours' }, true],
  [{ amount: 3, unit: 'working-days' }, true],
  [{ amount: 1.5, unit: 'working-days' }, false],
  [{ amount: 0.001, unit: 'hours' }, false],
  [{ amount: 1 / 7, unit: 'hours' }, false],
  [{ amount: 0, unit: 'hours' }, false],
  [{ amount: -1, unit: 'hours' }, false],
  [{ amount: '4', unit: 'hours' }, false],
  [{ amount: Number.POSITIVE_INFINITY, unit: 'hours' }, false],
  [{ amount: 4, unit: 'days' }, false],
])('the norm %j: %s', (norm, taken) => {
  expect(checkNorm(norm).ok).toBe(taken);
});

test.each([
  [{ amount: 0, unit: 'hours' }, 'Give the norm an amount above 0.'],
  [{ amount: 1.5, unit: 'working-days' }, 'Give working days as a whole number, 1 or more.'],
  [{ amount: 1 / 7, unit: 'hours' }, 'Give an amount that comes to whole minutes, such as 0.5 or 4.'],
])('of the norm %j it is said what to do', (norm, sentence) => {
  const checked = checkNorm(norm);
  expect(checked.ok ? [] : checked.problems.map(({ what }) => sayEnglish(what))).toEqual([sentence]);
});
