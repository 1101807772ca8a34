import { expect, test } from 'vitest';
import { englishIn } from './english-in.ts';
import { isGuarded, notSentences } from './not-sentences.ts';
import { shippedFiles } from './shipped-files.ts';

const files = shippedFiles();
const found = files.filter(({ path, text }) => englishIn(path, text).length > 0).map(({ path }) => path);

test('what is left out of the guard is there, and has texts to be left out for', () => {
  const unneeded = Object.keys(notSentences).filter((begin) => !found.some((path) => path.startsWith(begin)));
  expect(unneeded).toEqual([]);
});

test('a file that does not exist yet is guarded, beside those that are not', () => {
  expect(isGuarded('components/popup/new-part.tsx')).toBe(true);
  expect(isGuarded('utils/store/new-rows.ts')).toBe(true);
  expect(isGuarded('utils/roster/file/csv.ts')).toBe(false);
  expect(isGuarded('utils/roster/import-rows.ts')).toBe(true);
});

test('nothing that pages draw is left out but classes, ids and names of keys', () => {
  expect(Object.keys(notSentences).filter((path) => path.startsWith('components/'))).toEqual([
    'components/badge/card-parts.ts',
    'components/badge/move-host.ts',
    'components/draft/selected-in.ts',
    'components/options/norms/urgency-examples.ts',
    'components/options/sources/token/token-forms.tsx',
    'components/ui/finish-keys.tsx',
  ]);
});
