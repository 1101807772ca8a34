import { describe, expect, test } from 'vitest';
import { type PeopleMapping, type PeopleProperty, peopleFields } from '@/utils/roster/sources/notion/fields';
import { fittingProperties } from '@/utils/roster/sources/notion/fitting';
import { proposePeopleMapping } from '@/utils/roster/sources/notion/propose';
import { notionPeopleSettings } from '@/utils/roster/sources/notion/settings';
import { notionSource } from '@/utils/roster/sources/notion/source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { inEnglish, toldEnglish } from '@/utils/words/english';
import { fetchOf } from '../../../office/notion/fetch.ts';
import { token } from '../../../office/notion/ids.ts';
import { addPeople } from '../../../office/notion/people.ts';
import { createWorld } from '../../../office/notion/world.ts';

const property = (name: string, type: PeopleProperty['type']): PeopleProperty => ({
  id: `id of ${name}`,
  ...{ name, type },
});
const [name, email, groups, norms, zone] = [
  property('Name', 'title'),
  property('E-mail', 'email'),
  property('Groups', 'multi_select'),
  property('Own norms', 'rich_text'),
  property('Time zone', 'rich_text'),
];
const all = [name, email, groups, norms, zone];

describe('what a mapping from before can read since', () => {
  test('is proposed by name; what was on the screen then and left out is not', () => {
    expect(fittingProperties({ name, email }, all, undefined)).toEqual({ groups, norms });
    expect(fittingProperties({ name, email, zone, groups }, all, undefined)).toEqual({ norms });
  });

  test('is proposed to nobody who was asked and took none of it', () => {
    expect(fittingProperties({ name, email }, all, peopleFields)).toEqual({});
    const known = peopleFields.filter((field) => field !== 'norms');
    expect(fittingProperties({ name, email }, all, known)).toEqual({ norms });
  });

  test('is no property that says something else already, nor one of a kind that cannot say it', () => {
    expect(fittingProperties({ name, email, place: groups }, all, undefined)).toEqual({ norms });
    const others = [name, email, property('Groups', 'number'), property('Own norms', 'date')];
    expect(fittingProperties({ name, email }, others, undefined)).toEqual({});
  });
});

describe('a stored source', () => {
  async function office(asked?: readonly string[]) {
    const now = Date.UTC(2026, 10, 25, 15, 10);
    const world = createWorld({ now: () => now, lagMs: 0 });
    const { source } = addPeople(world);
    const found = world.dataSources.get(source);
    if (found === undefined) throw new Error('No people');
    const properties = Object.entries(found.schema).map(
      ([called, { id, type }]): PeopleProperty => ({
        id,
        name: called,
        type: type as PeopleProperty['type'],
      }),
    );
    const mapping = proposePeopleMapping(properties);
    const load = async (since: string | null = null, of: PeopleMapping = mapping) => {
      const given = { dataSourceId: source, name: 'People', mapping: of, asked };
      const read = notionPeopleSettings.safeParse(given);
      if (!read.success) throw new Error('No settings');
      const parts = { fetch: fetchOf(world), now: () => now, write: async () => async () => {} };
      const http = sourceHttp(notionSource, read.data, parts);
      const signal = new AbortController().signal;
      const context = { http, signal, since, today: '2026-11-25', account: { token }, progress: () => {} };
      const loaded = await notionSource.load(read.data, context);
      if (!loaded.ok) throw new Error(toldEnglish(loaded.words));
      return loaded.value;
    };
    const add = () => {
      const one = { id: 'gr%3A1', type: 'multi_select', config: { options: [] } };
      found.schema = { ...found.schema, Groups: one };
    };
    return { load, add };
  }

  test('tells of a property that fits once, though no row changed, and reads nothing from it', async () => {
    const { load, add } = await office();
    const first = await load();
    if (first === 'unchanged') throw new Error('Nothing was loaded before.');
    expect(first.remarks).toEqual([]);
    add();
    const second = await load(first.revision);
    if (second === 'unchanged') throw new Error('It is not told.');
    expect(inEnglish(second.remarks)).toEqual([
      '“Groups” in Notion fits “Groups”, which isn’t read yet. To read it, open Choose properties.',
    ]);
    expect(second.rows).toEqual(first.rows);
    expect(await load(second.revision)).toBe('unchanged');
  });

  test('is silent once the user was asked', async () => {
    const { load, add } = await office(peopleFields);
    const first = await load();
    if (first === 'unchanged') throw new Error('Nothing was loaded before.');
    add();
    expect(await load(first.revision)).toBe('unchanged');
  });
});
