import { expect, test } from 'vitest';
import { firstName } from './first-name';

test.each([
  ['Ananya Rao', 'Ananya'],
  ['  Noa  ', 'Noa'],
  ['Frau Keller', 'Frau Keller'],
  ['HERR Weber', 'HERR Weber'],
  ['Ms Ada Fern', 'Ms Ada Fern'],
  ['Sra Ortega', 'Sra Ortega'],
  ['Dr. Ada Xu', 'Dr. Ada Xu'],
  ['A. Fern', 'A. Fern'],
  ['د ليلى حداد', 'د ليلى حداد'],
  ['田中 さん', '田中'],
  ['', ''],
  // Names, though they begin like titles.
  ['Frauke Holm', 'Frauke'],
  ['Draco Vale', 'Draco'],
  ['Missy Oak', 'Missy'],
  ['Sri Devi', 'Sri'],
  ['Don Pardo', 'Don'],
])('%s: %s', (name, first) => {
  expect(firstName(name)).toBe(first);
});
