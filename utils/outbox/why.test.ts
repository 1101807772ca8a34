import { expect, test } from 'vitest';
import { freshDoubt } from './item';
import { whyOf } from './why';

test('a request says what it is for, and a look is none that makes anything', () => {
  expect(whyOf({ kind: 'create', doubt: null })).toBe('Creating a document');
  expect(whyOf({ kind: 'update', doubt: null })).toBe('Updating a document');
  expect(whyOf({ kind: 'create', doubt: freshDoubt(0, null) })).toBe('Checking whether a document exists');
});
