import { expect, test } from 'vitest';
import { freeName } from './free-name';

test('a name that another source has gets the first free number', () => {
  expect(freeName('People', [])).toBe('People');
  expect(freeName('People', ['people', 'Sheet'])).toBe('People');
  expect(freeName('People', ['People'])).toBe('People (2)');
  expect(freeName('People', ['People (2)', 'People'])).toBe('People (3)');
});
