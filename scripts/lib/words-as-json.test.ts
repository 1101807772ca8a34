import { expect, test } from 'vitest';
import { pagesEnglish } from '../../utils/words/made/pages.ts';
import { wordsAsJson } from './words-as-json.ts';

const load = wordsAsJson().load as (id: string) => string | null;

test('a page of the build has the words that the tests have', async () => {
  const code = load('/anywhere/utils/words/made/pages.ts') ?? '';
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(built.pagesEnglish).toEqual(pagesEnglish);
});

test('every other module stays as it is', () => {
  expect(load('/anywhere/utils/words/made/documents.ts')).toBeNull();
  expect(load('/anywhere/components/made/pages.ts')).toBeNull();
});
