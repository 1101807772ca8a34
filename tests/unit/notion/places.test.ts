import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { createDatabase, type Making } from '@/utils/destinations/notion/database';
import { fields } from '@/utils/destinations/notion/fields';
import { toldEnglish } from '@/utils/words/english';
import { ids } from '../../office/notion/ids.ts';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, settings, unwrap } from './office';

const page = { pageId: ids.handbook };

/** Nothing is on its way; a wait is over at once. */
function making(of: { clock?: { now: number }; noted?: (number | null)[] } = {}): Making {
  return {
    since: null,
    words: englishWords,
    note: async (since) => void of.noted?.push(since),
    wait: async (ms) => {
      if (of.clock !== undefined) of.clock.now += ms;
    },
  };
}

test('the decision database has every field, and a decision fills it', async () => {
  const { http, world } = openNotion();
  const place = unwrap(await createDatabase(settings, page, http, making()));
  if (!('dataSourceId' in place) || place.mapping === null) throw new Error('It is not mapped.');
  expect(Object.keys(place.mapping)).toEqual([...fields]);
  expect(place.mapping.key).toMatchObject({ name: 'Decision Key', type: 'rich_text' });
  const link = await made(creating(rollout, place), http);
  expect(documentText(world, link.id).split('\n\n')[0]).toMatchInlineSnapshot(`
    "Rollout plan for Q1
    Decision: Rollout plan for Q1
    Status: Accepted
    In a sentence: Roll out in EMEA first, then APAC, then AMER.
    Decided on: 2026-11-20
    Driver: Mara Lindqvist
    Approver: Jonas Weber
    Contributors: Ananya Rao, Mei Tanaka
    Informed: everyone@fernhill.example
    Revisit on: 2027-02-01
    Objections until: 2026-12-02T16:00:00.000Z
    Thread: https://mail.google.com/mail/u/0/#inbox/18c2f0a1b2c3d4e5
    Replaces: 2026-08-03-rollout-plan
    Decision Key: 0190f5e0-0000-7000-8000-000000000001"
  `);
});

test.each([
  ['cut-after', 'found', 1],
  ['502-committed', 'found', 1],
  ['503-committed', 'found', 1],
  ['cut-before', 'there is no new database', 0],
  ['500', 'there is no new database', 0],
  ['429', 'asks Meantime to slow down', 0],
] as const)(
  '%s while the decision database is made: it is looked for, and %s',
  async (kind, end, databases) => {
    const { http, world, clock } = openNotion({ lagMs: 90_000 });
    const before = world.dataSources.size;
    world.faults.push({ kind, on: 'POST /v1/databases' });
    const noted: (number | null)[] = [];
    const outcome = await createDatabase(settings, page, http, making({ clock, noted }));
    expect(outcome.ok ? 'found' : toldEnglish(outcome.words)).toContain(end);
    expect(outcome.ok && 'dataSourceId' in outcome.value && Object.keys(outcome.value.mapping ?? {})).toEqual(
      outcome.ok && [...fields],
    );
    // It asks once, and never makes a second one by itself.
    expect(world.dataSources.size - before).toBe(databases);
    expect(world.log.filter(({ call }) => call === 'POST /v1/databases')).toHaveLength(1);
    expect(noted).toEqual([expect.any(Number), null]);
  },
);

test('a page that was closed while it waited: the next press looks before it makes one', async () => {
  const { http, world, clock } = openNotion({ lagMs: 90_000 });
  const before = world.dataSources.size;
  world.faults.push({ kind: 'cut-after', on: 'POST /v1/databases' });
  const noted: (number | null)[] = [];
  const closed = { ...making({ clock, noted }), wait: () => Promise.reject(new Error('closed')) };
  await expect(createDatabase(settings, page, http, closed)).rejects.toThrow('closed');
  const again = { ...making({ clock, noted }), since: noted[0] ?? null };
  expect(await createDatabase(settings, page, http, again)).toMatchObject({ ok: true });
  expect(world.dataSources.size - before).toBe(1);
  expect(noted.at(-1)).toBeNull();
});

test('one of ours that stands under that page is taken; one under another page, or without a property, is not', async () => {
  const { http, world } = openNotion();
  const make = (pageId: string) => createDatabase(settings, { pageId }, http, making());
  const first = unwrap(await make(ids.handbook));
  expect(await make(ids.handbook)).toEqual({ ok: true, value: first });
  expect(await make(ids.notes)).not.toEqual({ ok: true, value: first });
  const source = [...world.dataSources.values()].find(
    ({ id }) => 'dataSourceId' in first && id === first.dataSourceId,
  );
  if (source === undefined) throw new Error('There is no database.');
  const { 'Decision Key': _, ...rest } = source.schema;
  source.schema = rest;
  const { size } = world.dataSources;
  expect(await make(ids.handbook)).not.toEqual({ ok: true, value: first });
  expect(world.dataSources.size - size).toBe(1);
});

test.each(['cut-before', '500'] as const)(
  '%s while the new database is read: the next press takes it',
  async (kind) => {
    const { http, world, clock } = openNotion({ lagMs: 90_000 });
    const before = world.dataSources.size;
    world.faults.push({ kind, on: 'GET /v1/data_sources/*' });
    const noted: (number | null)[] = [];
    const outcome = await createDatabase(settings, page, http, making({ clock, noted }));
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toContain('Meantime uses this one');
    // A search does not show it yet, so what is on its way stays noted.
    const again = { ...making({ clock, noted }), since: noted.at(-1) ?? null };
    expect(await createDatabase(settings, page, http, again)).toMatchObject({ ok: true });
    expect(world.dataSources.size - before).toBe(1);
  },
);

test('one in the trash is not taken; a clock that was set back does not make the wait longer', async () => {
  const { http, clock, world } = openNotion();
  const first = unwrap(await createDatabase(settings, page, http, making()));
  const before = world.dataSources.size;
  const inTrash: typeof fetch = async (input, init) => {
    const answer = await http.fetch(input, init);
    if (!String(input).endsWith('/search')) return answer;
    const text = (await answer.text()).replaceAll('"in_trash":false', '"in_trash":true');
    return new Response(text, answer);
  };
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const again = { ...making(), since: clock.now + 86_400_000, wait };
  const second = unwrap(await createDatabase(settings, page, { ...http, fetch: inTrash }, again));
  expect(second).not.toEqual(first);
  expect(world.dataSources.size - before).toBe(1);
  expect(waits).toEqual([120_000, 120_000]);
});

test('a team’s own database is mapped by kind and name', async () => {
  const { http } = openNotion();
  const place = await registerPlace(http);
  const mapping = ('dataSourceId' in place && place.mapping) || {};
  expect(Object.fromEntries(Object.entries(mapping).map(([field, { name }]) => [field, name]))).toEqual({
    title: 'Name',
    key: 'Decision Key',
    status: 'State',
    decision: 'Summary',
    decidedOn: 'Decided on',
    driver: 'Owner',
    approver: 'Approver',
    contributors: 'Consulted',
    source: 'Thread',
  });
});
