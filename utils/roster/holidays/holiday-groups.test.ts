import { expect, test } from 'vitest';
import { countryCodeOf } from '../zones/zone-country';
import { holidayGroups } from './holiday-groups';
import type { HolidaySet } from './holiday-set';

test.each([
  ['Europe/Berlin', 'DE'],
  ['Asia/Calcutta', 'IN'],
  ['Asia/Kolkata', 'IN'],
  ['America/Sao_Paulo', 'BR'],
  ['America/Los_Angeles', 'US'],
  ['UTC', null],
])('%s: %s', (zone, country) => {
  expect(countryCodeOf(zone)).toBe(country);
});

test('people by the kept place, else by the country of their zone; those without one last', () => {
  const place = { country: 'DE', state: 'BY', region: null };
  const set: HolidaySet = {
    person: 'b',
    place,
    called: ['Bayern'],
    computed: '2026-11-29',
    until: '2028-12-31',
    days: [],
  };
  const people = [
    { id: 'u', zone: 'UTC' },
    { id: 'b', zone: 'Europe/Berlin' },
    { id: 'i', zone: 'Asia/Kolkata' },
    { id: 'd', zone: 'Europe/Berlin' },
    { id: 'j', zone: 'Asia/Calcutta' },
  ];
  expect(holidayGroups(people, new Map([['b', set]]))).toEqual([
    { place: { country: 'IN', state: null, region: null }, called: [], people: ['i', 'j'] },
    { place, called: ['Bayern'], people: ['b'] },
    { place: { country: 'DE', state: null, region: null }, called: [], people: ['d'] },
    { place: null, called: [], people: ['u'] },
  ]);
});
