import type { Address, Person } from '@/utils/domain/people/person';
import type { LoadedRoster, RosterRow } from '@/utils/roster/source';
import { nineToFive } from '@/utils/roster/text/full-week';

// People as sources and lists have them.

export const today = '2026-11-29';
export const mail = (value: string): Address => ({ kind: 'email', value });
export const row = (name: string, more: Partial<RosterRow> = {}): RosterRow => ({
  line: 2,
  name,
  addresses: [mail(`${name.toLowerCase()}@fern.example`)],
  zone: 'Europe/Oslo',
  zoneSource: 'a list',
  zoneDate: today,
  week: nineToFive,
  given: ['addresses', 'zone'],
  ...more,
});
export const person = (name: string, more: Partial<Person> = {}): Person => {
  const { line: _, given: __, noZone: ___, id: ____, ...rest } = row(name);
  return { ...rest, id: `own-${name}`, isMe: false, ...more };
};
export const loaded = (...rows: RosterRow[]): LoadedRoster => ({
  rows,
  problems: [],
  notes: [],
  revision: 'r1',
});
