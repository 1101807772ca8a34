import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { sayEnglish } from '@/utils/words/english';
import { commandsFor } from './commands';

const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const person = (name: string, isMe = false): Person => ({
  ...{ id: name, name, zone: 'Europe/Berlin', week: none, addresses: [], isMe },
  ...{ zoneSource: 'typed in', zoneDate: '2026-11-01' },
});
const people = [person('Mara Lindqvist', true), person('Ananya Rao'), person('Planck Logan')];
const labels = (search: string, can = { canLog: true, hasWaits: true }) =>
  commandsFor(search, people, can, sayEnglish).map(({ label }) => label);

test.each([
  ['log', ['Log decision', 'Decision log']],
  ['plan ana', ['Plan a meeting with Ananya Rao']],
  ['rao meeting', ['Plan a meeting with Ananya Rao']],
  ['open mara', ['Open Mara Lindqvist']],
  ['waiting', ['Waiting for a reply']],
  ['opt', ['People, norms and options']],
  ['day', ['The team’s day']],
  ['plan', ['Plan a meeting', 'Plan a meeting with Ananya Rao']],
])('“%s” offers what has each of these words', (search, expected) => {
  expect(labels(search)).toEqual(expected);
});

test.each(['', 'p', 'ananya', 'Planck', 'logan', 'ana rao', 'fish'])(
  '“%s” is a search, or none, and offers nothing that its name alone would',
  (search) => {
    const withName = labels(search).filter((label) => /Ananya|Planck/.test(label));
    expect(withName).toEqual([]);
  },
);

test('what can’t be done is not offered, nobody plans with themselves, and the list stays short', () => {
  expect(labels('log', { canLog: false, hasWaits: true })).toEqual(['Decision log']);
  expect(labels('waiting', { canLog: true, hasWaits: false })).toEqual([]);
  expect(labels('plan mara')).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, index) => person(`Somebody ${index}`));
  const found = commandsFor('meeting', many, { canLog: true, hasWaits: true }, sayEnglish);
  expect(found).toHaveLength(6);
  expect(new Set(found.map(({ id }) => id)).size).toBe(6);
});
