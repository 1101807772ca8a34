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
  ['Dr. Ada Xu', 'AX'],
  ['Prof. Dr. Ada Xu', 'AX'],
  ['Frau Keller', 'K'],
  ['Herr Dr. Jonas Weber', 'JW'],
  ['Sra. Lucía Ortega', 'LO'],
  ['MR ADA XU', 'AX'],
  ['Ada Xu, PhD', 'AX'],
  ['Luis Ortega Jr.', 'LO'],
  ['田中 美衣 様', '田美'],
  ['田中 さん', '田'],
  ['د. ليلى حداد', 'لح'],
  // Names, though they look like titles.
  ['Don Pardo', 'DP'],
  ['Md Rahman', 'MR'],
  ['Michael Herr', 'MH'],
  ['Draco Vale', 'DV'],
  ['Frauke Holm', 'FH'],
  ['Misstal Oak', 'MO'],
  ['Dr', 'D'],
  ['Prof. Dr.', 'D'],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
