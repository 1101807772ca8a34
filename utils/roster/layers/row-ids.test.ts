import { expect, test } from 'vitest';
import type { RosterRow } from '../source';
import { nineToFive } from '../text/full-week';
import { diffRows } from './diff-rows';
import type { LayerRow } from './layer';
import { withRowIds } from './row-ids';

const row = (name: string, emails: string, more: Partial<RosterRow> = {}): RosterRow => ({
  line: 2,
  name,
  addresses: emails
    .split(' ')
    .filter(Boolean)
    .map((value) => ({ kind: 'email', value })),
  zone: 'Europe/Oslo',
  zoneSource: 'a list',
  zoneDate: '2026-11-29',
  week: nineToFive,
  given: ['addresses', 'zone'],
  ...more,
});
const idsOf = (...rows: RosterRow[]) => withRowIds(rows).map(({ id }) => id);

test('a row’s id is the one it says, else an address whatever their order, else its name', () => {
  expect(idsOf(row('Ada', 'ada@fern.example', { id: 'x7' }))).toEqual(['x7']);
  expect(idsOf(row('Ada', 'b@fern.example a@fern.example'))).toEqual(['email:a@fern.example']);
  expect(idsOf(row('Ada', ''))).toEqual(['name:Ada']);
});

test('rows with one id are told apart by what they say; the same row twice is one', () => {
  const [desk, ada] = [row('Desk', 'team@fern.example'), row('Ada', 'team@fern.example')];
  const byName = (rows: RosterRow[]) =>
    Object.fromEntries(withRowIds(rows).map(({ id, fields }) => [fields.name, id]));
  expect(byName([desk, ada])).toEqual(byName([ada, desk]));
  expect(Object.values(byName([desk, ada])).toSorted()).toEqual([
    'email:team@fern.example',
    'email:team@fern.example#2',
  ]);
  expect(withRowIds([ada, row('Ada', 'team@fern.example', { line: 9 })])).toHaveLength(1);
});

test('only what a source gives is a field of its layer', () => {
  expect(Object.keys(withRowIds([row('Ada', 'ada@fern.example')])[0]?.fields ?? {})).toEqual([
    'name',
    'zone',
  ]);
});

test('a zone without a date of its own gets that of the day it was first seen, and loading it tomorrow changes nothing', () => {
  const stored = withRowIds([row('Ada', 'ada@fern.example')]).map(
    (one): LayerRow => ({ ...one, seen: 1, goneSince: null }),
  );
  const tomorrow = withRowIds([row('Ada', 'ada@fern.example', { zoneDate: '2026-11-30' })]);
  expect(diffRows(stored, tomorrow, 2, '2026-11-30').put).toEqual([]);
  const confirmed = withRowIds([row('Ada', 'ada@fern.example', { zoneDate: '2026-11-30' })]);
  expect(diffRows(stored, confirmed, 2, '2026-12-24').put).toMatchObject([
    { fields: { zone: { date: '2026-11-30' } }, seen: 2 },
  ]);
});
