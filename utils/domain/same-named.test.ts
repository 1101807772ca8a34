import { expect, test } from 'vitest';
import { isSameNamed, onceEach } from './same-named';

const ananya = { name: 'Ananya Rao', personId: 'p2' };

test('a name typed by hand is the person of that name', () => {
  expect(isSameNamed(ananya, { name: 'ananya rao ' })).toBe(true);
  expect(isSameNamed(ananya, { name: 'Ananya' })).toBe(false);
});

test('two people of one name are two', () => {
  const other = { name: 'Ananya Rao', personId: 'p9' };
  expect(isSameNamed(ananya, other)).toBe(false);
  expect(onceEach([ananya, other])).toEqual([ananya, other]);
});

test('somebody named by the page and listed too is offered once, as listed', () => {
  const guest = { name: 'Guest Elm' };
  expect(onceEach([{ name: 'Ananya Rao' }, guest, ananya, ananya])).toEqual([guest, ananya]);
});
