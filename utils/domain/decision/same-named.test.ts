import { expect, test } from 'vitest';
import { isSameNamed, offeredPeople, onceEach } from './same-named';

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

test('somebody named by the page and listed too is offered once, as listed, at the first place', () => {
  const guest = { name: 'Guest Elm' };
  expect(onceEach([{ name: 'Ananya Rao' }, guest, ananya, ananya])).toEqual([ananya, guest]);
});

test('a stranger with a listed name is offered beside the one of that name', () => {
  const stranger = { name: 'Ananya Rao <ananya@other.example>' };
  expect(isSameNamed(ananya, stranger)).toBe(false);
  expect(offeredPeople([stranger, ananya], [ananya])).toEqual([stranger, ananya]);
});

test('two listed people of one name are offered by the names that tell them apart', () => {
  const known = [
    { name: 'Ananya Rao <a@north.example>', personId: 'p2' },
    { name: 'Ananya Rao <a@south.example>', personId: 'p9' },
  ];
  expect(offeredPeople([{ name: 'Ananya Rao', personId: 'p9' }], known)).toEqual([known[1], known[0]]);
});
