import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { orderOf, orderPeople, type orders } from './order-people';
import { sharedCalendars, teamStates } from './team-states';

const day = 86_400_000;
const now = Date.parse('2026-11-30T10:00Z');
const work: readonly [string, string][] = [['09:00', '17:00']];
const person = (id: string, zone: string, isMe = false): Person => ({
  ...{ id, name: id, zone, addresses: [], isMe, zoneSource: 'typed in', zoneDate: '2026-11-01' },
  week: { mon: work, tue: work, wed: work, thu: work, fri: work, sat: [], sun: [] },
});
const people = [
  person('asleep', 'America/New_York'),
  person('at work', 'Europe/Berlin'),
  person('marked', 'America/Los_Angeles'),
  person('me', 'Europe/Berlin', true),
  person('writes', 'Asia/Tokyo'),
];
const states = teamStates(sharedCalendars(people, Math.floor(now / day) * day), now);
const [inThread, favourites] = [new Set(['writes']), new Set(['marked', 'me'])];
const ids = (order: (typeof orders)[number], first = { inThread, favourites }) =>
  orderPeople(people, states, order, first, now).map(({ id }) => id);

test('the reader, the open thread, favourites, then who can answer next', () => {
  expect(ids('next')).toEqual(['me', 'writes', 'marked', 'at work', 'asleep']);
  const both = { inThread, favourites: new Set(['marked', 'writes']) };
  expect(ids('next', both)).toEqual(['me', 'writes', 'marked', 'at work', 'asleep']);
});

test.each(['clock', 'name'] as const)('favourites come first in the order by %s, too', (order) => {
  expect(ids(order)).toEqual(['me', 'writes', 'marked', 'asleep', 'at work']);
});

test.each([
  ['clock', 'clock'],
  ['fish', 'next'],
  [undefined, 'next'],
  [3, 'next'],
])('the stored order %j is %s', (stored, order) => expect(orderOf(stored)).toBe(order));
