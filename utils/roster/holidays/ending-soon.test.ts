import { expect, test } from 'vitest';
import { endingSoon } from './ending-soon';
import type { HolidaySet } from './holiday-set';

const set = (person: string, until: string): [string, HolidaySet] => [
  person,
  {
    person,
    until,
    place: { country: 'DE', state: null, region: null },
    called: [],
    computed: '2026-11-29',
    days: [],
  },
];
const sets = new Map([set('a', '2028-12-31'), set('b', '2029-12-31'), set('c', '2027-12-31')]);

test.each([
  ['2026-11-29', [], '2026-11-29'],
  ['2027-10-31', [], '2027-10-31'],
  ['2027-11-01', ['c'], '2027-12-31'],
  ['2028-11-01', ['a', 'c'], '2027-12-31'],
])('on %s', (today, ids, until) => {
  const ending = endingSoon(sets, today);
  expect([[...ending.ids].toSorted(), ending.until]).toEqual([ids, until]);
});
