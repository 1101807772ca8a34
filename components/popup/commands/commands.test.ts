import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { sayEnglish } from '@/utils/words/english';
import { commandsFor } from './commands';
import { groupsHere } from './groups-here';

const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const person = (name: string, isMe = false): Person => ({
  ...{ id: name, name, zone: 'Europe/Berlin', week: none, addresses: [], isMe },
  ...{ zoneSource: 'typed in', zoneDate: '2026-11-01' },
});
const people = [person('Mara Lindqvist', true), person('Ananya Rao'), person('Planck Logan')];
const stored = [
  { id: 'web', name: 'Web team', members: [{ kind: 'group', id: 'core' } as const] },
  { id: 'core', name: 'Core', members: [{ kind: 'person', id: 'Ananya Rao' } as const] },
  { id: 'gone', name: 'Core of old', members: [{ kind: 'person', id: 'Somebody else' } as const] },
];
const groups = groupsHere(stored, people);
const every = { canLog: true, hasWaits: true, hasMe: true };
const labels = (search: string, can = every) =>
  commandsFor(search, { people, groups }, can, sayEnglish).map(({ label }) => label);

test.each([
  ['log', ['Log decision', 'Decision log']],
  ['plan ana', ['Plan a meeting with Ananya Rao']],
  ['rao meeting', ['Plan a meeting with Ananya Rao']],
  ['open mara', ['Open Mara Lindqvist']],
  ['waiting', ['Waiting for a reply']],
  ['opt', ['People, norms and options']],
  ['day', ['The team’s day']],
  ['away', ['Away…']],
  ['web', ['Only Web team: 1 person']],
  ['core', ['Only Core: 1 person']],
  ['plan core', ['Plan a meeting with Core']],
  [
    'plan',
    ['Plan a meeting', ...['Web team', 'Core', 'Ananya Rao'].map((name) => `Plan a meeting with ${name}`)],
  ],
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
  expect(labels('log', { ...every, canLog: false })).toEqual(['Decision log']);
  expect(labels('waiting', { ...every, hasWaits: false })).toEqual([]);
  expect(labels('away', { ...every, hasMe: false })).toEqual([]);
  expect(labels('plan mara')).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, index) => person(`Somebody ${index}`));
  const found = commandsFor('meeting', { people: many, groups: [] }, every, sayEnglish);
  expect(found).toHaveLength(6);
  expect(new Set(found.map(({ id }) => id)).size).toBe(6);
});

test('a group is chosen with all its people, those of its groups too, and only those who are in the list', () => {
  const [found] = commandsFor('web team', { people, groups }, every, sayEnglish);
  expect(found).toMatchObject({ does: 'group', group: { id: 'web', people: new Set(['Ananya Rao']) } });
  expect(groups.map(({ id }) => id)).toEqual(['web', 'core']);
});
