import { describe, expect, test } from 'vitest';
import { hasContract } from './notion/contract.ts';
import { fetchOf } from './notion/fetch.ts';
import { ids, token } from './notion/ids.ts';
import { addPeople } from './notion/people.ts';
import { createWorld } from './notion/world.ts';
import { teammates } from './team/said.ts';

if (!hasContract) console.log("skipped: Notion's contract is not beside the repository");

interface Page {
  readonly properties: Record<string, Record<string, never>>;
}

function workspace() {
  const world = createWorld({ now: () => Date.UTC(2026, 10, 25, 15, 10), lagMs: 0 });
  const people = addPeople(world);
  const ask = async (method: string, path: string, body?: object) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetchOf(world)(`https://api.notion.com${path}`, { method, headers, ...sent });
    return { status: answer.status, body: await answer.json() };
  };
  const query = (body: object, rest = '') =>
    ask('POST', `/v1/data_sources/${people.source}/query${rest}`, body);
  const emailsOf = async (filter: object, more: object = {}) => {
    const { body } = await query({ filter, ...more });
    return body.results?.map(({ properties }: Page) => properties['E-mail']?.email) ?? body.message;
  };
  return { world, people, ask, query, emailsOf };
}

const contents = (items: { plain_text: string }[]) => items.map((item) => item.plain_text).join('');

describe('the people database', () => {
  test('says of each of the team what the table of the team says, and has an empty row', async () => {
    const { query } = workspace();
    const { body } = await query({});
    const told = teammates.flatMap(({ notion }) => (notion ? [notion] : []));
    expect(
      body.results.map(({ properties: row }: { properties: Record<string, Record<string, never>> }) => [
        contents(row.Name?.title ?? []),
        row['E-mail']?.email,
        contents(row['Time zone']?.rich_text ?? []),
        contents(row.Hours?.rich_text ?? []),
      ]),
    ).toEqual([
      ...told.map(({ name, email, zone = '', hours = '' }) => [name, email ?? null, zone, hours]),
      ['', null, '', ''],
    ]);
  });

  test('each kind of property comes as Notion gives it', async () => {
    const { query } = workspace();
    const { body } = await query({
      filter: { property: 'E-mail', email: { equals: 'priya@fernhill.example' } },
    });
    expect(body.results).toHaveLength(1);
    const row = body.results[0].properties;
    expect(row.Away.date).toEqual({ start: '2026-11-22', end: '2026-12-02', time_zone: null });
    expect(row.City.select.name).toBe('Dubai');
    expect(row['Working days'].multi_select.map(({ name }: { name: string }) => name)).toEqual([
      ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    ]);
    expect(row.Account.people).toMatchObject([
      { object: 'user', name: 'Priya Nair', type: 'person', person: { email: 'priya@fernhill.example' } },
    ]);
    expect(row['Works here'].checkbox).toBe(true);
    expect(row['Days a week'].number).toBe(5);
    expect(row['Mail or city'].formula).toEqual({ type: 'string', string: 'priya@fernhill.example' });
    expect(row["Manager's city"].rollup).toMatchObject({
      type: 'array',
      array: [{ select: { name: 'Berlin' } }],
    });
    expect(row.No.unique_id).toEqual({ prefix: 'P', number: 6 });
    expect(row.Added.created_time).toBe('2026-11-25T15:10:00.000Z');
  });

  test('where the connection may not see people, an account is an id alone', async () => {
    const { query, world } = workspace();
    world.showsPeople = false;
    const { body } = await query({ filter: { property: 'Name', title: { equals: 'Mara Lindqvist' } } });
    expect(Object.keys(body.results[0].properties.Account.people[0])).toEqual(['object', 'id']);
  });

  test.each([1, 3, 100])('read in pages of %d it has every row once', async (size) => {
    const { query } = workspace();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await query({ page_size: size, ...(cursor === null ? {} : { start_cursor: cursor }) });
      seen.push(...body.results.map(({ id }: { id: string }) => id));
      cursor = body.next_cursor;
    } while (cursor !== null);
    expect([seen.length, new Set(seen).size]).toEqual([11, 11]);
  });
});

describe('a query', () => {
  const email = (name: string) => `${name}@fernhill.example`;

  test.each([
    ['a title that starts so', { property: 'Name', title: { starts_with: 'mei' } }, [email('mei')]],
    ['a text that is empty', { property: 'Time zone', rich_text: { is_empty: true } }, [email('mei'), null]],
    ['an address', { property: 'E-mail', email: { contains: 'TOM' } }, [email('tom'), email('tom.becker')]],
    ['a choice', { property: 'City', select: { equals: 'Kiel' } }, [email('oskar')]],
    [
      'one of several choices',
      { property: 'Working days', multi_select: { contains: 'Sun' } },
      [email('noa')],
    ],
    [
      'a tick that is not there',
      { property: 'Works here', checkbox: { equals: false } },
      [email('oskar'), null],
    ],
    ['a date', { property: 'Away', date: { on_or_after: '2026-11-01' } }, [email('priya')]],
    ['a date that is not', { property: 'Away', date: { before: '2026-11-22' } }, []],
    [
      'a formula',
      { property: 'Mail or city', formula: { string: { equals: email('luis') } } },
      [email('luis')],
    ],
    [
      'two of them',
      {
        and: [
          { property: 'Name', title: { equals: 'Tom Becker' } },
          { property: 'City', select: { does_not_equal: 'Leeds' } },
        ],
      },
      [email('tom')],
    ],
    [
      'either',
      {
        or: [
          { property: 'City', select: { equals: 'Osaka' } },
          { property: 'City', select: { equals: 'Haifa' } },
        ],
      },
      [email('mei'), email('noa')],
    ],
    ['when it was made', { timestamp: 'created_time', created_time: { after: '2026-11-25' } }, []],
  ])('finds rows by %s', async (_, filter, expected) => {
    const { emailsOf } = workspace();
    expect(await emailsOf(filter)).toEqual(expected);
  });

  test('comes in the order that is asked for, what has no value last', async () => {
    const { query } = workspace();
    const names = async (...sorts: object[]) =>
      (await query({ sorts })).body.results.map((row: Page) => contents(row.properties.Name?.title ?? []));
    const up = await names({ property: 'Name', direction: 'ascending' });
    expect([up[0], up.at(-1)]).toEqual(['Ananya Rao', '']);
    const down = await names({ property: 'Name', direction: 'descending' });
    expect([down[0], down.at(-1)]).toEqual(['Tom Becker', '']);
  });

  test('may ask for some properties alone', async () => {
    const { query } = workspace();
    const { body } = await query({ page_size: 1 }, '?filter_properties=title');
    expect(Object.keys(body.results[0].properties)).toEqual(['Name']);
  });

  test.each([
    ['a property that is not there', { property: 'Mail', email: { equals: 'x' } }, 'Could not find property'],
    [
      'a condition for another kind',
      { property: 'E-mail', rich_text: { equals: 'x' } },
      'does not match filter',
    ],
  ])('%s is refused', async (_, filter, words) => {
    const { emailsOf } = workspace();
    expect(await emailsOf(filter)).toContain(words);
  });
});

describe('what is not shared with the connection', () => {
  test.each(['source', 'database'] as const)('is not there: %s', async (which) => {
    const { ask, query, world, people } = workspace();
    world.unshared.add(people[which]);
    expect((await query({})).body).toMatchObject({ code: 'object_not_found' });
    expect((await ask('GET', `/v1/data_sources/${people.source}`)).status).toBe(404);
    const { body } = await ask('POST', '/v1/search', { query: 'People' });
    expect(body.results).toEqual([]);
    if (which === 'database') expect((await ask('GET', `/v1/databases/${people.database}`)).status).toBe(404);
  });

  test('nor can a database be made under a page that nobody shared', async () => {
    const { ask, world } = workspace();
    world.unshared.add(ids.notes);
    const parent = { type: 'page_id', page_id: ids.notes };
    const initial = { properties: { Name: { title: {} } } };
    const made = await ask('POST', '/v1/databases', { parent, initial_data_source: initial });
    expect([made.status, made.body.code]).toEqual([404, 'object_not_found']);
  });
});

describe('a new database for people', () => {
  const create = (all: ReturnType<typeof workspace>, properties: object) =>
    all.ask('POST', '/v1/databases', {
      parent: { type: 'page_id', page_id: ids.notes },
      title: [{ type: 'text', text: { content: 'Roster' } }],
      initial_data_source: { properties },
    });

  test('has the properties that were asked for, and takes rows of theirs', async () => {
    const all = workspace();
    const made = await create(all, {
      Name: { title: {} },
      'E-mail': { email: {} },
      Zone: { rich_text: {} },
      City: { select: { options: [{ name: 'Porto' }] } },
      Days: { multi_select: { options: [] } },
      Away: { date: {} },
      Account: { people: {} },
      Here: { checkbox: {} },
      Hours: { number: {} },
      Site: { url: {} },
      Phone: { phone_number: {} },
    });
    const [{ id }] = made.body.data_sources;
    const { body: source } = await all.ask('GET', `/v1/data_sources/${id}`);
    expect(
      Object.entries(source.properties).map(([name, each]) => [name, (each as { type: string }).type]),
    ).toEqual([
      ['Name', 'title'],
      ['E-mail', 'email'],
      ['Zone', 'rich_text'],
      ['City', 'select'],
      ['Days', 'multi_select'],
      ['Away', 'date'],
      ['Account', 'people'],
      ['Here', 'checkbox'],
      ['Hours', 'number'],
      ['Site', 'url'],
      ['Phone', 'phone_number'],
    ]);
    const row = await all.ask('POST', '/v1/pages', {
      parent: { type: 'data_source_id', data_source_id: id },
      properties: {
        Name: { title: [{ type: 'text', text: { content: 'Ana Sousa' } }] },
        'E-mail': { email: 'ana@fernhill.example' },
        City: { select: { name: 'Lagos' } },
        Away: { date: { start: '2026-12-24', end: '2026-12-31' } },
        Here: { checkbox: true },
      },
    });
    expect(row.status).toBe(200);
    const { body: found } = await all.ask('POST', `/v1/data_sources/${id}/query`, {});
    expect(found.results[0].properties['E-mail'].email).toBe('ana@fernhill.example');
  });

  test('needs a title, and a choice has no comma', async () => {
    const all = workspace();
    expect((await create(all, { 'E-mail': { email: {} } })).body.code).toBe('validation_error');
    const page = await all.ask('POST', '/v1/pages', {
      parent: { type: 'data_source_id', data_source_id: all.people.source },
      properties: { City: { select: { name: 'Washington, DC' } } },
    });
    expect(page.body.message).toContain('commas not allowed');
  });

  test.skipIf(!hasContract)('what Notion works out itself cannot be written', async () => {
    const all = workspace();
    const page = await all.ask('POST', '/v1/pages', {
      parent: { type: 'data_source_id', data_source_id: all.people.source },
      properties: { 'Mail or city': { formula: { string: 'x' } } },
    });
    expect(page.status).toBe(400);
  });
});

test('a database may hold several data sources: all are named', async () => {
  const { ask, world, people } = workspace();
  const first = world.dataSources.get(people.source);
  if (!first) throw new Error('No people');
  const id = '2b40c1de-0000-8000-9f00-0000000000a3';
  world.dataSources.set(id, { ...first, id, name: 'Former people' });
  const { body } = await ask('GET', `/v1/databases/${people.database}`);
  expect(body.data_sources).toEqual([
    { id: people.source, name: 'People' },
    { id, name: 'Former people' },
  ]);
});
