import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { zoneSource } from '../zone-source';
import type { Origin } from './layer';
import { zoneFromLayers } from './zone-from';

const seen = Date.parse('2026-03-01T22:30Z'); // 2 March in Kolkata, 1 March in Berlin
const loadedAt = Date.parse('2026-11-29T10:00Z');
const hours = [['09:00', '17:00']] as const;
const person: Person = {
  id: 'p-ana',
  name: 'Ana Lima',
  addresses: [],
  zone: 'America/Sao_Paulo',
  zoneSource: zoneSource('csv'),
  zoneDate: '2026-03-01',
  week: { mon: hours, tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  isMe: false,
};
const origin = (goneSince: number | null = null, at: number | null = seen): Origin => ({
  fields: { zone: { source: 's1', seen: at } },
  rows: [{ source: 's1', id: 'r1', goneSince }],
});
const date = (
  change: Partial<Person & { origin: Origin }>,
  loads: readonly [string, number][] = [['s1', loadedAt]],
) => zoneFromLayers({ ...person, ...change }, new Map(loads), 'Europe/Berlin').date;

test('a source that still says the zone confirms it with each load', () => {
  expect(date({ origin: origin() })).toBe('2026-11-29');
});

test.each([
  ['somebody of the user’s own', {}, undefined],
  ['whom the source no longer has', { origin: origin(loadedAt) }, undefined],
  ['since when is not known', { origin: origin(null, null) }, undefined],
  ['a source that was removed', { origin: origin() }, []],
] as const)('the stored date holds for %s', (_, change, loads) => {
  expect(date(change, loads && [...loads])).toBe('2026-03-01');
});

test('a date that the rows bring is no other for being read again', () => {
  expect(date({ zoneDate: '2025-01-10', origin: origin() })).toBe('2025-01-10');
});
