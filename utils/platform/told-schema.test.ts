import { expect, test } from 'vitest';
import { phrase } from '@/utils/words/phrase';
import { toldSchema } from './told-schema';

test('a phrase and a text of an earlier version are taken as they are', () => {
  const said = phrase('labels.log-decision');
  expect(toldSchema.parse(JSON.parse(JSON.stringify(said)))).toEqual(said);
  const filled = { code: 'labels.log-decision', values: { names: ['Ana', said], count: 2 } };
  expect(toldSchema.parse(filled)).toEqual(filled);
  expect(toldSchema.parse('Notion is busy.')).toBe('Notion is busy.');
});

test.each([null, 7, ['a'], {}, { code: 1 }, { code: 'a', values: 'b' }])('%j is neither', (input) => {
  expect(toldSchema.safeParse(input).success).toBe(false);
});
