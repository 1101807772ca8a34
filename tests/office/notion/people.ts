import { datesOf } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { NotionSaid } from '../team/said.types';
import { ids } from './ids.ts';
import type { Json, JsonRecord } from './json';
import { addPage } from './nodes.ts';
import type { Schema, World } from './world';

/** A team's people as one of its members keeps them. */
export const peopleDatabase = {
  database: '2b40c1de-0000-8000-9f00-0000000000d2',
  source: '2b40c1de-0000-8000-9f00-0000000000a2',
} as const;

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const property = (id: string, type: string, config: Json = {}) => ({ id, type, config });
const choices = (...names: readonly string[]) => ({
  options: names.map((name, at) => ({ id: `o${at}`, name, color: 'default', description: null })),
});

/** Every kind of property that people are kept in, and some that nobody can write. */
const schema: Schema = {
  Name: property('title', 'title'),
  'E-mail': property('e%3Aml', 'email'),
  'Time zone': property('tz%3A1', 'rich_text'),
  'Working days': property('wd%3A1', 'multi_select', choices(...days)),
  Hours: property('hr%3A1', 'rich_text'),
  City: property('ct%3A1', 'select', choices('Berlin', 'Bengaluru', 'London', 'Leeds', 'Osaka', 'Kiel')),
  Away: property('aw%3A1', 'date'),
  Account: property('ac%3A1', 'people'),
  'Works here': property('wh%3A1', 'checkbox'),
  'Days a week': property('dw%3A1', 'number', { format: 'number' }),
  Manager: property('mg%3A1', 'relation', {
    data_source_id: peopleDatabase.source,
    database_id: peopleDatabase.database,
    type: 'single_property',
    single_property: {},
  }),
  'Mail or city': property('fm%3A1', 'formula', {
    expression: 'if(empty(prop("E-mail")), prop("City"), prop("E-mail"))',
  }),
  "Manager's city": property('ru%3A1', 'rollup', {
    function: 'show_original',
    rollup_property_name: 'City',
    relation_property_name: 'Manager',
    rollup_property_id: 'ct%3A1',
    relation_property_id: 'mg%3A1',
  }),
  No: property('no%3A1', 'unique_id', { prefix: 'P' }),
  Added: property('ad%3A1', 'created_time'),
};

/** Adds Fernhill's people database under the handbook: a row for each of the team that Notion knows, and an empty one. */
export function addPeople(world: World): typeof peopleDatabase {
  const { database, source } = peopleDatabase;
  const parent = { kind: 'page', id: ids.handbook } as const;
  world.dataSources.set(source, { id: source, databaseId: database, name: 'People', parent, schema });
  const rows = teammates.flatMap(({ notion }) => (notion ? [notion] : []));
  const under = { kind: 'data_source', id: source } as const;
  const manager = addPage(world, under, rowOf(world, rows[0], null), { old: true });
  for (const row of rows.slice(1)) addPage(world, under, rowOf(world, row, manager.id), { old: true });
  addPage(world, under, rowOf(world, undefined, null), { old: true });
  return peopleDatabase;
}

function rowOf(world: World, said: NotionSaid | undefined, manager: string | null): JsonRecord {
  if (!said) return {};
  const { name, email, zone, hours, place, away, person } = said;
  const member = world.members.find((each) => each.email === person);
  const dates = away && datesOf(world.now(), away);
  return {
    Name: { title: [text(name)] },
    ...(email === undefined ? {} : { 'E-mail': { email } }),
    ...(zone ? { 'Time zone': { rich_text: [text(zone)] } } : {}),
    'Working days': { multi_select: (said.days ?? []).map((day) => ({ name: day })) },
    ...(hours === undefined ? {} : { Hours: { rich_text: [text(hours)] } }),
    ...(place === undefined ? {} : { City: { select: { name: place } } }),
    ...(dates ? { Away: { date: { start: dates.from, end: dates.to } } } : {}),
    Account: { people: member ? [{ id: member.id }] : [] },
    'Works here': { checkbox: said.days !== undefined },
    ...(said.days ? { 'Days a week': { number: said.days.length } } : {}),
    Manager: { relation: manager === null ? [] : [{ id: manager }] },
    'Mail or city': { formula: { type: 'string', string: email ?? place ?? '' } },
    "Manager's city": { rollup: rolled(manager) },
  };
}

function rolled(manager: string | null): Json {
  const berlin = { type: 'select', select: { id: 'o-Berlin', name: 'Berlin', color: 'default' } };
  return { type: 'array', function: 'show_original', array: manager === null ? [] : [berlin] };
}

const text = (content: string) => ({ type: 'text', text: { content } });
