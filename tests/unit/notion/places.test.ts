import { expect, test } from 'vitest';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import { createDatabase } from '@/utils/destinations/notion/database';
import { fields } from '@/utils/destinations/notion/fields';
import { ids } from '../../office/notion/ids.ts';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, settings, unwrap } from './office';

test('the decision database has every field, and a decision fills it', async () => {
  const { wire, world } = openNotion();
  const place = unwrap(await createDatabase(settings, { pageId: ids.handbook }, wire));
  if (!('dataSourceId' in place) || place.mapping === null) throw new Error('It is not mapped.');
  expect(Object.keys(place.mapping)).toEqual([...fields]);
  expect(place.mapping.key).toMatchObject({ name: 'Decision Key', type: 'rich_text' });
  const link = await made(creating(rollout, place), wire);
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
  ['cut-after', 'POST /v1/databases', 'may be there already', 1],
  ['cut-before', 'POST /v1/databases', 'may be there already', 0],
  ['502-committed', 'POST /v1/databases', 'may be there already', 1],
  ['cut-before', 'GET /v1/data_sources/*', 'Do not create another', 1],
  ['500', 'GET /v1/data_sources/*', 'Do not create another', 1],
] as const)(
  '%s at %s while the decision database is made: the words say that it %s',
  async (kind, on, words, databases) => {
    const { wire, world } = openNotion();
    const before = world.dataSources.size;
    world.faults.push({ kind, on });
    const outcome = await createDatabase(settings, { pageId: ids.handbook }, wire);
    expect(outcome.ok ? '' : outcome.words).toContain(words);
    // It asks once, and never makes a second one by itself.
    expect(world.dataSources.size - before).toBe(databases);
    expect(world.log.filter(({ call }) => call === 'POST /v1/databases')).toHaveLength(1);
  },
);

test('a team’s own database is mapped by kind and name', async () => {
  const { wire } = openNotion();
  const place = await registerPlace(wire);
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
