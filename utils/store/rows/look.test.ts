import { expect, test, vi } from 'vitest';
import { anyText, listOf, test as looking, once, recordOf } from './look';
import { tableLooks } from './table-looks';

test('the first thing that is wrong is named with its place', () => {
  const look = recordOf({ name: anyText, days: listOf(recordOf({ label: anyText })) });
  expect(look({ name: 'A', days: [{ label: 'B' }], more: 1 })).toBeNull();
  expect(look({ name: 'A', days: [{ label: 'B' }, { label: 3 }] })).toEqual({
    field: 'days.1.label',
    expected: 'text',
  });
  expect(look({ days: [] })).toEqual({ field: 'name', expected: 'text' });
});

test('what rows share is looked at once; what is wrong each time', () => {
  const isGood = vi.fn((value: unknown) => value !== 'bad');
  const look = once(listOf(looking('text', isGood)));
  for (let row = 0; row < 5; row++) expect(look(['good'])).toBeNull();
  expect(isGood).toHaveBeenCalledTimes(1);
  for (let row = 0; row < 3; row++) expect(look(['good', 'bad'])).toMatchObject({ field: '1' });
  expect(look(undefined)).not.toBeNull();
  expect(look(undefined)).not.toBeNull();
});

test('a value that has no text is looked at as any other', () => {
  const round: unknown[] = ['good'];
  round.push(round);
  const look = once(listOf(looking('text', (value) => value !== 7)));
  expect(look(round)).toBeNull();
  expect(look([7n])).toBeNull();
  expect(look([7, 7n])).toMatchObject({ field: '0' });
});

test('a person whose week is broken is told from one whose week is like it', () => {
  const day = [['09:00', '17:00']];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  const person = (hours: unknown) => ({
    id: 'a',
    name: 'A',
    addresses: [],
    keys: [],
    zone: 'Europe/Berlin',
    zoneSource: 'typed in',
    zoneDate: '2026-11-01',
    isMe: false,
    week: hours,
  });
  const found = (hours: unknown) => tableLooks.people?.(person(hours));
  expect(found(week)).toBeNull();
  expect(found({ ...week })).toBeNull();
  for (const mon of [
    undefined,
    null,
    {},
    [['09:00']],
    [['09:00', '25:00']],
    [[new Date(0), '17:00']],
    [[9, 17]],
  ])
    expect(found({ ...week, mon }), JSON.stringify(mon)).not.toBeNull();
  expect(found(week)).toBeNull();
});
