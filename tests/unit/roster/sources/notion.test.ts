import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import { notionSource } from '@/utils/roster/sources/notion/source';
import { fetchOf } from '../../../office/notion/fetch.ts';
import { ids, token } from '../../../office/notion/ids.ts';
import { addPage } from '../../../office/notion/nodes.ts';
import { createWorld, type World } from '../../../office/notion/world.ts';

const source = '2b40c1de-0000-8000-9f00-0000000000b9';
const property = (id: string, type: string) => ({ id, type, config: {} });
const chosen = {
  name: { id: 'title', name: 'Name', type: 'title' },
  email: { id: 'e%3Aml', name: 'Mail', type: 'email' },
  zone: { id: 'tz%3A1', name: 'Zone', type: 'rich_text' },
} as const;
const settings = { dataSourceId: source, name: 'People', mapping: chosen };
const known = ['ada@fern.example', 'bo@oak.example', 'cy@elm.example'];

/** A workspace whose people are these; a person is the same page however the list is ordered. */
function worldOf(people: readonly ServedPerson[]): World {
  const world = createWorld({ now: () => Date.UTC(2026, 10, 25), lagMs: 0 });
  const parent = { kind: 'page', id: ids.handbook } as const;
  const schema = {
    Name: property('title', 'title'),
    Mail: property('e%3Aml', 'email'),
    Zone: property('tz%3A1', 'rich_text'),
  };
  world.dataSources.set(source, {
    id: source,
    databaseId: `${source.slice(0, -2)}d9`,
    name: 'People',
    parent,
    schema,
  });
  for (const { name, email, zone } of people) {
    const id = `2b40c1de-0000-8000-9f00-00000000010${known.indexOf(email)}`;
    const text = (content: string) => [{ type: 'text', text: { content } }];
    const row = { Name: { title: text(name) }, Mail: { email }, Zone: { rich_text: text(zone) } };
    addPage(world, { kind: 'data_source', id: source }, row, { id, old: true });
  }
  return world;
}

testRosterSource('a Notion database', {
  source: notionSource,
  settings,
  account: { token },
  wrongSettings: [
    { ...settings, dataSourceId: '../users' },
    { ...settings, mapping: { email: chosen.email } },
    { ...settings, mapping: { name: { ...chosen.name, type: 'files' } } },
  ],
  serve: (people) => {
    const send = fetchOf(worldOf(people));
    return (request) => send(request);
  },
});
