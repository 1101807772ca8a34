import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '@/utils/platform/ledger';
import { readDatabase } from '@/utils/roster/sources/notion/properties';
import { proposePeopleMapping } from '@/utils/roster/sources/notion/propose';
import type { NotionPeopleSettings } from '@/utils/roster/sources/notion/settings';
import { notionSource } from '@/utils/roster/sources/notion/source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { inEnglish, toldEnglish } from '@/utils/words/english';
import { fetchOf } from '../../../office/notion/fetch.ts';
import { token } from '../../../office/notion/ids.ts';
import { addPeople } from '../../../office/notion/people.ts';
import { createWorld, type WorldOptions } from '../../../office/notion/world.ts';
import { dateAfter } from '../../../office/team/days.ts';
import { teammates } from '../../../office/team/said.ts';

const account = { token };
const now = Date.UTC(2026, 10, 25, 15, 10);

function workspace(options: Partial<WorldOptions> = {}) {
  const world = createWorld({ now: () => now, lagMs: 0, ...options });
  const { source } = addPeople(world);
  const ledger: LedgerLine[] = [];
  const told: number[] = [];
  const parts = {
    fetch: fetchOf(world),
    now: () => now,
    write: async (line: LedgerLine) => {
      ledger.push(line);
      return async () => {};
    },
  };
  const properties = async () => {
    const http = sourceHttp(notionSource, { dataSourceId: source, name: 'People', mapping: {} }, parts);
    const read = await readDatabase(account, source, http);
    if (!read.ok) throw new Error(toldEnglish(read.words));
    return read.value.properties;
  };
  const settings = async (): Promise<NotionPeopleSettings> => ({
    dataSourceId: source,
    name: 'People',
    mapping: proposePeopleMapping(await properties()),
  });
  const load = async (
    of: NotionPeopleSettings,
    { signal = new AbortController().signal, since = null as string | null } = {},
  ) => {
    const http = sourceHttp(notionSource, of, parts);
    const progress = (count: number) => void told.push(count);
    return await notionSource.load(of, { http, signal, since, today: '2026-11-25', account, progress });
  };
  const people = async (of?: NotionPeopleSettings) => {
    const outcome = await load(of ?? (await settings()));
    if (!outcome.ok) throw new Error(toldEnglish(outcome.words));
    if (outcome.value === 'unchanged') throw new Error('Nothing was loaded before.');
    return outcome.value;
  };
  const schema = () => {
    const found = world.dataSources.get(source);
    if (found === undefined) throw new Error('No people');
    // Every world has the same one.
    found.schema = { ...found.schema };
    return found.schema;
  };
  const words = async (of: NotionPeopleSettings) => {
    const outcome = await load(of);
    return outcome.ok ? null : toldEnglish(outcome.words);
  };
  return { world, source, properties, settings, load, people, schema, words, ledger, told };
}

/** India has one zone under two names. */
function isSameZone(one: string, other: string): boolean {
  const [first, second] = [one, other].map((zone) =>
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone),
  );
  return first?.timeZoneId === second?.timeZoneId || (first !== undefined && second?.equals(first) === true);
}

const said = teammates.flatMap(({ notion }) => (notion ? [notion] : []));

describe('the office’s people', () => {
  test('each property is proposed for what its name and kind say, and no other', async () => {
    const { mapping } = await workspace().settings();
    expect(Object.fromEntries(Object.entries(mapping).map(([field, { name }]) => [field, name]))).toEqual({
      name: 'Name',
      email: 'E-mail',
      account: 'Account',
      zone: 'Time zone',
      place: 'City',
      days: 'Working days',
      hours: 'Hours',
      timeOff: 'Away',
    });
  });

  test('come as the table of the team says, and an empty row is nobody', async () => {
    const { rows, problems, notes } = await workspace().people();
    expect(problems).toEqual([]);
    expect(notes).toEqual([]);
    expect(rows.map((row) => [row.name, row.place, row.addresses.map(({ value }) => value)])).toEqual(
      said.map(({ name, place, email }) => [name, place, [email]]),
    );
    // Mei's cell is empty, and Osaka can only be in one zone.
    expect(rows.find(({ name }) => /Mei/.test(name))).toMatchObject({ zone: 'Asia/Tokyo' });
    const wrong = teammates.filter(({ notion, zone }) => {
      const row = rows.find(
        ({ name, addresses }) => name === notion?.name && addresses[0]?.value === notion.email,
      );
      return notion !== undefined && !isSameZone(row?.zone ?? 'UTC', zone);
    });
    expect(wrong).toEqual([]);
  });

  test('their days and hours are one week, and both days of an absence are away', async () => {
    const { rows } = await workspace().people();
    const of = (name: string) => rows.find((row) => row.name === name);
    expect(
      of('Noa Levi')?.week ?? rows.find(({ addresses }) => addresses[0]?.value.startsWith('noa@'))?.week,
    ).toMatchObject({
      sun: [['09:00', '18:00']],
      thu: [['09:00', '18:00']],
      fri: [],
      sat: [],
    });
    expect(rows.find(({ addresses }) => addresses[0]?.value.startsWith('ananya@'))?.week.mon).toEqual([
      ['09:30', '13:00'],
      ['14:00', '18:30'],
    ]);
    const priya = rows.find(({ addresses }) => addresses[0]?.value.startsWith('priya@'));
    expect(priya?.timeOff).toEqual([{ from: dateAfter(now, -3), to: dateAfter(now, 7), label: '' }]);
    // Of a row without hours nothing is made up.
    expect(of('Oskar Nilsson')?.given).not.toContain('week');
  });

  test('only properties that are chosen are asked for', async () => {
    const { world, settings, people } = workspace();
    const { mapping, ...more } = await settings();
    const { name, email, zone } = mapping;
    if (!name || !email || !zone) throw new Error('Not proposed.');
    await people({ ...more, mapping: { name, email, zone } });
    expect(world.log.at(-1)?.call).toContain('query');
    const { rows } = await people({ ...more, mapping: { name, email, zone } });
    expect(rows[0]?.given).toEqual(['addresses', 'zone']);
  });

  test('where accounts show no address, the e-mail property still does; without it a note says what to do', async () => {
    const all = workspace();
    all.world.showsPeople = false;
    const whole = await all.people();
    expect([whole.rows.length, whole.notes]).toEqual([said.length, []]);
    const { email: _, ...mapping } = (await all.settings()).mapping;
    const { rows, notes } = await all.people({ ...(await all.settings()), mapping });
    expect(rows[0]?.addresses).toEqual([]);
    expect(inEnglish(notes)[0]?.what).toMatch(/^Notion doesn’t show the e-mail address of this account\./);
  });
});

describe('pages of rows', () => {
  test.each([1, 3, 100])('%d at a time: everybody once, with progress', async (pageSize) => {
    const { people, told, ledger } = workspace({ pageSize });
    const { rows } = await people();
    expect(rows).toHaveLength(said.length);
    expect(told.at(-1)).toBe(said.length + 1);
    expect(told).toHaveLength(Math.ceil((said.length + 1) / pageSize));
    // One for the proposal, one for the properties, and one for each page.
    expect(ledger).toHaveLength(2 + told.length);
  });

  test('cancelled between two pages: no other is asked for, and nothing comes of it', async () => {
    const { load, settings, told, ledger } = workspace({ pageSize: 2 });
    const of = await settings();
    const cancel = new AbortController();
    const loading = load(of, { signal: cancel.signal });
    while (told.length < 2) await new Promise((resolve) => setTimeout(resolve));
    cancel.abort();
    const outcome = await loading;
    expect(outcome.ok).toBe(false);
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toBe('Cancelled. Nothing was changed.');
    expect(ledger.length).toBeLessThanOrEqual(2 + 3);
  });

  test('a row in the trash is gone, and a list that leads round is not half a list', async () => {
    const { world, people, words, settings } = workspace();
    const [first] = [...world.nodes.values()].filter(({ parent }) => parent.kind === 'data_source');
    if (first === undefined) throw new Error('No row');
    first.trashed = true;
    expect((await people()).rows).toHaveLength(said.length - 1);
    const of = await settings();
    world.pageSize = 2;
    world.faults.push({ on: 'POST /v1/data_sources/*/query', kind: 'same-cursor', times: 9 });
    expect(await words(of)).toMatch(/^“People” has more than 10,000 rows/);
  });

  test('the same rows are told as unchanged, one that was edited is not', async () => {
    const { world, load, people, settings } = workspace();
    const of = await settings();
    const { revision } = await people(of);
    expect(await load(of, { since: revision })).toEqual({ ok: true, value: 'unchanged' });
    const [first] = [...world.nodes.values()].filter(({ parent }) => parent.kind === 'data_source');
    if (first === undefined) throw new Error('No row');
    first.properties = { ...first.properties, 'E-mail': { email: 'new@fernhill.example' } };
    const next = await load(of, { since: revision });
    expect(next).toMatchObject({ ok: true, value: { rows: { length: said.length } } });
  });
});

describe('a database that was changed in Notion', () => {
  test('a renamed property is found by its id', async () => {
    const { schema, settings, people } = workspace();
    const of = await settings();
    const now = schema();
    Object.assign(now, { Region: now['Time zone'] });
    delete now['Time zone'];
    const { rows } = await people(of);
    expect(rows).toHaveLength(said.length);
  });

  test('one that is gone, or of another kind, is told in one sentence', async () => {
    const { schema, settings, words } = workspace();
    const of = await settings();
    delete schema().Away;
    expect(await words(of)).toBe(
      '“People” no longer has the property Away. Choose the properties of this source again.',
    );
    delete schema()['Time zone'];
    expect(await words(of)).toBe(
      '“People” no longer has the properties Time zone and Away. Choose the properties of this source again.',
    );
    Object.assign(schema(), { 'Time zone': { id: 'tz%3A1', type: 'checkbox', config: {} } });
    expect(await words(of)).toMatch(/Time zone and Away/);
  });

  test('what is not shared any more says how to share it, and a lost token how to mend that', async () => {
    const { world, source, settings, words } = workspace();
    const of = await settings();
    world.unshared.add(source);
    expect(await words(of)).toMatch(/^Notion can’t find “People”, or it isn’t shared with the connection\./);
    world.unshared.clear();
    world.tokens.clear();
    expect(await words(of)).toMatch(/^Notion doesn’t accept the token\./);
  });
});

describe('groups', () => {
  test('of a choice are its options, of a relation the titles of its pages, each asked for once', async () => {
    const { settings, people, properties, ledger } = workspace();
    const { mapping, ...more } = await settings();
    const all = await properties();
    const named = (name: string) => all.find((property) => property.name === name);
    const [days, manager] = [named('Working days'), named('Manager')];
    if (!days || !manager) throw new Error('The office has both.');
    const choice = await people({ ...more, mapping: { ...mapping, groups: days } });
    const noa = choice.rows.find(({ addresses }) => addresses[0]?.value.startsWith('noa@'));
    expect(noa?.groups).toEqual(teammates.find(({ notion }) => notion?.name === noa?.name)?.notion?.days);
    const before = ledger.length;
    const related = await people({ ...more, mapping: { ...mapping, groups: manager } });
    const names = new Set(related.rows.flatMap(({ groups = [] }) => groups));
    const isPerson = new Set(related.rows.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter((name) => !isPerson.has(name))).toEqual([]);
    expect(ledger.length - before).toBe(2 + names.size);
    expect(related.notes).toEqual([]);
  });

  test('that the connection may not see are counted, and cost nobody', async () => {
    const { world, settings, people, properties } = workspace();
    const { mapping, ...more } = await settings();
    const manager = (await properties()).find(({ name }) => name === 'Manager');
    if (!manager) throw new Error('The office has it.');
    const whole = await people({ ...more, mapping: { ...mapping, groups: manager } });
    const [title] = whole.rows.flatMap(({ groups = [] }) => groups);
    const key = whole.rows.find(({ name }) => name === title)?.id ?? '';
    world.unshared.add(key.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    const { rows, notes } = await people({ ...more, mapping: { ...mapping, groups: manager } });
    expect(rows.length).toBeGreaterThan(0);
    expect(notes.map(({ what }) => inEnglish(what)).join()).toMatch(/the connection can’t see/);
  });
});
