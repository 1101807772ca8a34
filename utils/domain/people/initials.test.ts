import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test.each([
  ['Ananya Rao', 'AR'],
  ['Noa', 'N'],
  ['田中 美衣', '田美'],
  ['Jo van der Berg', 'JB'],
  ['Ada Xu (she/her)', 'AX'],
  ['Ada Xu [Payments]', 'AX'],
  ['(Dr.) Ada Xu', 'AX'],
  ['田中 美衣（営業）', '田美'],
  ['Ada Xu – Payments', 'AP'],
  ['Ada | Fernhill', 'AF'],
  ['Ada (on leave until', 'A'],
  ['“Ada” Xu', 'AX'],
  ['2nd Line', '2L'],
  ['élodie O’Neil', 'ÉO'],
  ['(she/her)', '('],
  ['', ''],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
