import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { freshDoubt } from './item';
import { reasonOf } from './why';

test('a request says what it is for, and a look is none that makes anything', () => {
  const said = (item: Parameters<typeof reasonOf>[0]) => sayEnglish(reasonOf(item));
  expect(said({ kind: 'create', doubt: null })).toBe('Creating a document');
  expect(said({ kind: 'update', doubt: null })).toBe('Updating a document');
  expect(said({ kind: 'create', doubt: freshDoubt(0, null) })).toBe('Checking whether a document exists');
});
