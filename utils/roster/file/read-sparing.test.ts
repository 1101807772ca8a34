import { expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { diffRows } from '../layers/diff-rows';
import type { LayerRow } from '../layers/layer';
import { withRowIds } from '../layers/row-ids';
import { readCsv } from './csv';
import { readPeopleJson } from './json';

const today = '2026-11-29';
const head = 'name,email,zone,place,mon,time off,holidays,travel';
const whole = 'Ada Fern,ada@fern.example,Europe/Oslo,Oslo,09:00-17:00,2026-12-24,2026-12-25 Holy Day,';
const read = (line: string) => readCsv(`${head}\n${line}\n`, today, undefined, true);

test.each([
  ['email', 'ada@fern.example', 'ada at fern', 'addresses'],
  ['zone', 'Europe/Oslo', 'Atlantis', 'zone'],
  ['mon', '09:00-17:00', 'nine to five', 'week'],
  ['time off', '2026-12-24', '2026-13-44', 'timeOff'],
  ['holidays', '2026-12-25 Holy Day', 'soon', 'holidays'],
] as const)(
  'a cell of “%s” that cannot be read costs itself, and what was known of it stays',
  async (field, good, bad, part) => {
    const before = await read(whole);
    expect(before.problems).toEqual([]);
    const now = await read(whole.replace(good, bad));
    expect(now.problems).toMatchObject([{ line: 2, name: 'Ada Fern', field }]);
    expect(now.rows).toMatchObject([{ name: 'Ada Fern', unread: [part] }]);
    expect(now.rows[0]?.given).not.toContain(part === 'addresses' ? 'none' : part);
    // A file that is read once is told as a whole: its line waits for the reader.
    expect((await readCsv(`${head}\n${whole.replace(good, bad)}\n`, today)).rows).toEqual([]);
    const stored = withRowIds(before.rows.map((row) => ({ ...row, id: 'r' }))).map(
      ({ id, fields, addresses }): LayerRow => ({ id, fields, addresses, seen: 1, goneSince: null }),
    );
    const again = withRowIds(now.rows.map((row) => ({ ...row, id: 'r' })));
    expect(diffRows(stored, again, 2, today)).toEqual({ put: [], remove: [] });
  },
);

test('what can be read beside it comes, as does a zone only from its own cell', async () => {
  const before = await read(whole);
  const now = await read(whole.replace('Europe/Oslo', 'Atlantis').replace('Oslo,09', 'Bergen,09'));
  const [stored] = withRowIds(before.rows.map((row) => ({ ...row, id: 'r' })));
  const again = withRowIds(now.rows.map((row) => ({ ...row, id: 'r' })));
  const rows = stored === undefined ? [] : [{ ...stored, seen: 1, goneSince: null }];
  const { put } = diffRows(rows, again, 2, today);
  expect(put).toMatchObject([{ fields: { place: 'Bergen', zone: { id: 'Europe/Oslo' } } }]);
  expect(now.rows[0]?.noZone).toBeDefined();
  expect(inEnglish(now.rows[0]?.noZone)).toMatch(/Atlantis/);
});

test.each([
  ['no name', whole.replace('Ada Fern', '')],
  ['more cells than the header', `${whole},more`],
])('a row with %s is still nobody', async (_, line) => {
  const { rows, problems } = await read(line);
  expect(rows).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('an entry of JSON spares the rest of it, too', async () => {
  const entry = {
    name: 'Ada Fern',
    email: 'ada@fern.example',
    zone: 'Europe/Oslo',
    timeOff: [{ from: '2026-13-44', to: '2026-12-24' }],
    week: { mon: 'nine to five' },
  };
  const people = (more: object) => JSON.stringify({ people: [{ ...entry, ...more }] });
  const { rows, problems } = await readPeopleJson(people({}), today, undefined, true);
  expect(rows).toMatchObject([{ zone: 'Europe/Oslo', given: ['zone', 'addresses'] }]);
  expect(new Set(rows[0]?.unread)).toEqual(new Set(['timeOff', 'week']));
  expect(problems.length).toBeGreaterThan(1);
  expect((await readPeopleJson(people({}), today)).rows).toEqual([]);
  expect((await readPeopleJson(people({ name: '' }), today, undefined, true)).rows).toEqual([]);
});
