import { expect, test } from 'vitest';
import { keepTyped } from './keep-typed';

const newYear = { date: '2027-01-01', name: 'New Year' };
const epiphany = { date: '2027-01-06', name: 'Epiphany' };
const party = { date: '2027-06-18', name: 'Summer party' };

test('a form that was not touched has what was kept', () => {
  expect(keepTyped([party], [party], [party, newYear])).toEqual([party, newYear]);
  expect(keepTyped([newYear], [newYear], [epiphany])).toEqual([epiphany]);
});

test('what was typed stays beside it, unfinished rows too', () => {
  const unfinished = { date: '2027-0', name: '' };
  expect(keepTyped([party, unfinished], [], [newYear])).toEqual([newYear, party, unfinished]);
});

test('what was taken out or renamed in the form does not come back', () => {
  expect(keepTyped([], [party], [party, newYear])).toEqual([newYear]);
  const renamed = { ...newYear, name: 'Day off' };
  expect(keepTyped([renamed], [newYear], [newYear, epiphany])).toEqual([epiphany, renamed]);
});

test('a date that was typed is there once', () => {
  const own = { ...newYear, name: 'Neujahr' };
  expect(keepTyped([own], [], [newYear])).toEqual([own]);
});
