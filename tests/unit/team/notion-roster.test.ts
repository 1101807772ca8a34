import { describe, expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { documentWordsIn, englishWords } from '@/tests/kits/document-words';
import { odd, saidOf as said, oddTeam as team, rosterDate as today } from '@/tests/kits/odd-team';
import type { Http } from '@/utils/connections/http';
import { createRoster } from '@/utils/destinations/notion/roster/create-roster';
import type { Filling } from '@/utils/destinations/notion/roster/fill-roster';
import { rosterTable } from '@/utils/destinations/notion/roster/roster-table';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import { readDatabase } from '@/utils/roster/sources/notion/properties';
import { proposePeopleMapping } from '@/utils/roster/sources/notion/propose';
import { notionSource } from '@/utils/roster/sources/notion/source';
import { toldEnglish } from '@/utils/words/english';
import { type Language, languages } from '@/utils/words/languages';
import type { Fault } from '../../office/notion/faults.ts';
import { fetchOf } from '../../office/notion/fetch.ts';
import { ids, token } from '../../office/notion/ids.ts';
import { createWorld } from '../../office/notion/world.ts';

vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => packOf(bundle, language),
}));

const account = { token };
function workspace({ lagMs = 0, faults = [] as Fault[] } = {}) {
  const clock = { now: Date.UTC(2026, 10, 25, 15, 10) };
  const wait = async (ms: number) => {
    clock.now += ms;
  };
  const world = createWorld({ now: () => clock.now, wait, lagMs });
  world.faults.push(...faults);
  const http: Http = { fetch: fetchOf(world), now: () => clock.now };
  const noted: (number | null)[] = [];
  const told: number[] = [];
  const filling = (more: Partial<Filling> = {}): Filling => ({
    since: null,
    signal: new AbortController().signal,
    wait,
    note: async (since) => void noted.push(since),
    progress: (done) => void told.push(done),
    ...more,
  });
  const create = (people = team, more: Partial<Filling> = {}, words = englishWords, norms = {}) =>
    createRoster(account, { pageId: ids.notes }, rosterTable(people, norms, words), http, filling(more));
  const rows = () =>
    [...world.nodes.values()].filter(({ parent, kind }) => kind === 'page' && parent.kind === 'data_source');
  const read = async (dataSourceId: string) => {
    const database = await readDatabase(account, dataSourceId, http);
    if (!database.ok) throw new Error(toldEnglish(database.words));
    const settings = { dataSourceId, name: 'Team', mapping: proposePeopleMapping(database.value.properties) };
    const signal = new AbortController().signal;
    const context = { http, account, signal, since: null, today, progress: () => {} };
    const loaded = await notionSource.load(settings, context);
    if (!loaded.ok) throw new Error(toldEnglish(loaded.words));
    if (loaded.value === 'unchanged') throw new Error('Nothing was loaded before.');
    return { settings, ...loaded.value };
  };
  const databases = () =>
    [...world.dataSources.values()].filter(({ parent }) => parent.id === ids.notes).length;
  return { world, clock, create, rows, read, databases, noted, told };
}

describe('what was written is read back', () => {
  test.each(languages)('to the same people, in %s, by properties that are proposed', async (language) => {
    const { create, read, databases } = workspace();
    const made = await create(team, {}, documentWordsIn(language));
    if (!made.ok) throw new Error(toldEnglish(made.words));
    const { rows, problems, notes, settings } = await read(made.value.dataSourceId);
    expect([problems, notes]).toEqual([[], []]);
    expect(rows.map(said)).toEqual(team.map(said));
    expect(Object.keys(settings.mapping).toSorted()).toEqual(
      [
        'name',
        'email',
        'zone',
        'place',
        'days',
        'hours',
        'timeOff',
        'holidays',
        'travel',
        'slack',
        'names',
      ].toSorted(),
    );
    expect(databases()).toBe(1);
  });

  test('several addresses of one person are all there', async () => {
    const { create, read } = workspace();
    const more = {
      ...odd,
      addresses: [...odd.addresses, { kind: 'email', value: 'second@fern.example' }],
    } as const;
    const made = await create([more]);
    if (!made.ok) throw new Error(toldEnglish(made.words));
    expect((await read(made.value.dataSourceId)).rows.map(said)).toEqual([said(more)]);
  });

  test.each(languages)('own norms to the same, in %s, by a property that is proposed', async (language) => {
    const { create, read } = workspace();
    const own = {
      [odd.id]: { direct: { urgent: { amount: 1.5, unit: 'working-hours' }, standard: null } },
      [team[0]?.id ?? '']: { 'e-mail': { urgent: { amount: 2, unit: 'working-days' } } },
    };
    const made = await create(team, {}, documentWordsIn(language), own);
    if (!made.ok) throw new Error(toldEnglish(made.words));
    const { rows, problems, settings } = await read(made.value.dataSourceId);
    expect(settings.mapping.norms?.type).toBe('rich_text');
    const { rows: said, problems: wrong } = await withOwnNorms({ rows, problems, notes: [], revision: null });
    expect(wrong).toEqual([]);
    const byName = new Map(said.map(({ name, ownNorms }) => [name, ownNorms]));
    expect(byName).toEqual(new Map(team.map(({ id, name }) => [name, own[id] ?? {}])));
  });

  test('norms stand only with those who have their own, and only then is there a property for them', async () => {
    const { create, rows, world } = workspace();
    await create(team, {}, englishWords, {
      p1: { direct: { urgent: { amount: 2, unit: 'working-hours' }, standard: null } },
    });
    const told = rows().map(({ properties }) => JSON.stringify(properties['Own norms'] ?? null));
    expect(told.filter((one) => one !== 'null')).toEqual([
      expect.stringContaining('chat, urgent: 2 working hours; chat, standard: no reply expected'),
    ]);
    expect(told.findIndex((one) => one !== 'null')).toBe(1);
    const plain = workspace();
    await plain.create(team, {}, englishWords, { p1: {} });
    const [made] = [...plain.world.dataSources.values()].filter(({ parent }) => parent.id === ids.notes);
    expect(Object.keys(made?.schema ?? {})).not.toContain('Own norms');
    expect(shippedNorms.direct.urgent).not.toBeNull();
    expect(world.log.every(({ status }) => status < 400)).toBe(true);
  });
});

describe('each row once', () => {
  const page = 'POST /v1/pages';
  test.each([
    ['an answer that was lost after the row was made', { kind: 'cut-after', on: page, skip: 3 }],
    ['two of them, apart', { kind: 'cut-after', on: page, skip: 2, times: 2 }],
    ['a request that was cut before', { kind: 'cut-before', on: page, skip: 3 }],
    ['a saved row without a proper answer', { kind: '503-committed', on: page, skip: 1 }],
    ['a gateway that hides that it was saved', { kind: '504-committed', on: page, skip: 1 }],
    ['a pause that Notion asks for', { kind: '429', on: page, skip: 4 }],
    ['a row that Notion was too busy for', { kind: '409', on: page }],
    ['a database whose answer was lost', { kind: 'cut-after', on: 'POST /v1/databases' }],
    ['one that was saved without an answer', { kind: '503-committed', on: 'POST /v1/databases' }],
  ] as const)('%s', async (_, fault) => {
    for (const lagMs of [0, 90_000]) {
      const { create, rows, databases, noted, told } = workspace({ lagMs, faults: [{ ...fault }] });
      const made = await create();
      expect(made.ok ? '' : toldEnglish(made.words)).toBe('');
      expect(rows()).toHaveLength(team.length);
      expect(databases()).toBe(1);
      expect(noted.at(-1)).toBeTypeOf('number');
      expect(told.at(-1)).toBe(team.length);
    }
  });

  test('stopped in between it goes on where it was, also on another day, and nobody comes twice', async () => {
    const { create, rows, databases, told, noted } = workspace({ lagMs: 90_000 });
    const cancel = new AbortController();
    const progress = (done: number) => void (done === 4 && cancel.abort());
    const first = await create(team, { signal: cancel.signal, progress });
    expect(first.ok ? '' : toldEnglish(first.words)).toBe(
      `Stopped: 4 of ${team.length} people are in “Team roster”. Continue when you like; nobody is written twice.`,
    );
    expect(rows()).toHaveLength(4);
    const since = noted.at(-1) ?? null;
    expect(since).not.toBeNull();
    const second = await create(team, { since });
    expect(second).toMatchObject({ ok: true });
    expect([rows().length, databases(), told.at(-1)]).toEqual([team.length, 1, team.length]);
    const third = await create(team, { since: noted.at(-1) ?? null });
    expect(third).toMatchObject({ ok: true });
    expect([rows().length, databases()]).toEqual([team.length, 1]);
  });

  test('where Notion cannot be reached any more it stops soon and says how far it got', async () => {
    const { create, rows, world } = workspace({
      faults: [{ kind: 'cut-before', on: 'POST /v1/pages', skip: 2, times: 99 }],
    });
    const made = await create();
    expect(made.ok ? '' : toldEnglish(made.words)).toBe(
      `Notion stopped answering: at least 2 of ${team.length} people are in “Team roster”. Choose Continue; Meantime checks first who is there.`,
    );
    expect(rows()).toHaveLength(2);
    expect(world.log.filter(({ call }) => call === 'POST /v1/pages')).toHaveLength(5);
  });

  test('a refusal ends it with its sentence, and what was written stays', async () => {
    const { create, rows } = workspace({ faults: [{ kind: '403-blocks', on: 'POST /v1/pages', skip: 2 }] });
    const made = await create();
    expect(made.ok ? '' : toldEnglish(made.words)).toMatch(/free block limit/);
    expect(rows()).toHaveLength(2);
  });
});
