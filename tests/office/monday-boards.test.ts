import { expect, test } from 'vitest';
import { boardIds, columnIds } from './monday/board-world.ts';
import { faultKinds } from './monday/faults.ts';
import { mondayFetch } from './monday/fetch.ts';
import { createWorld, token } from './monday/world.ts';

const create = `mutation ($board: ID!, $group: String, $name: String!, $values: JSON, $labels: Boolean) {
  create_item(board_id: $board, group_id: $group, item_name: $name, column_values: $values, create_labels_if_missing: $labels) {
    id name url group { title } column_values { id type text ... on StatusValue { is_done } ... on PeopleValue { persons_and_teams { id kind } } }
  }
}`;
const search = `query ($board: ID!, $columns: [ItemsPageByColumnValuesQuery!]) {
  items_page_by_column_values(board_id: $board, columns: $columns, limit: 5) { cursor items { id } }
}`;

function enter() {
  const clock = { now: Date.UTC(2026, 10, 25, 15, 10) };
  const wait = async (ms: number) => {
    clock.now += ms;
  };
  const world = createWorld({ now: () => clock.now, wait });
  const ask = async (query: string, variables: object = {}) => {
    const headers = { authorization: token, 'content-type': 'application/json', 'api-version': '2026-10' };
    const body = JSON.stringify({ query, variables });
    const answer = await mondayFetch(world)('https://api.monday.com/v2', { method: 'POST', headers, body });
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
  };
  const launch = () => world.boards[0]?.items ?? [];
  const item = (values: object = {}) => ({
    board: boardIds.launch,
    name: 'Tell the vendor',
    values: JSON.stringify(values),
  });
  return { clock, world, ask, launch, item };
}

test('boards that are active and shared, with their groups and columns', async () => {
  const { ask } = enter();
  const { body } = await ask(
    '{ boards { id name groups { id title } columns(types: [text]) { id title } } }',
  );
  expect(body.data.boards).toEqual([
    {
      id: boardIds.launch,
      name: 'Launch',
      groups: [
        { id: 'topics', title: 'This week' },
        { id: 'group_mk1', title: 'Later' },
      ],
      columns: [{ id: columnIds.key, title: 'Key' }],
    },
  ]);
  expect((await ask('{ boards(state: all) { name } }')).body.data.boards).toHaveLength(2);
});

test('an item is made as often as it is asked for, found by its key, and changed', async () => {
  const { ask, item, world } = enter();
  const values = {
    [columnIds.key]: 'd-1',
    [columnIds.who]: { personsAndTeams: [{ id: 48011002, kind: 'person' }] },
    [columnIds.due]: { date: '2026-12-01' },
    [columnIds.status]: { label: 'Working on it' },
    [columnIds.link]: { url: 'https://notes.example/1', text: 'Decision' },
  };
  const made = (await ask(create, { ...item(values), group: 'group_mk1' })).body.data.create_item;
  expect(made.url).toBe(`https://fernhill.monday.com/boards/${boardIds.launch}/pulses/${made.id}`);
  expect(made.group).toEqual({ title: 'Later' });
  const told = new Map(made.column_values.map((each: { id: string }) => [each.id, each]));
  expect(told.get(columnIds.who)).toMatchObject({
    text: 'Ananya Rao',
    persons_and_teams: [{ id: '48011002', kind: 'person' }],
  });
  expect(told.get(columnIds.due)).toMatchObject({ text: '2026-12-01', type: 'date' });
  expect(told.get(columnIds.status)).toMatchObject({ text: 'Working on it', is_done: false });
  world.lagMs = 60_000;
  await ask(create, item(values));
  const columns = [{ column_id: columnIds.key, column_values: ['d-1'] }];
  const found = async () =>
    (await ask(search, { board: boardIds.launch, columns })).body.data.items_page_by_column_values.items;
  expect(await found()).toEqual([{ id: made.id }]);
  await world.wait(60_000);
  expect(await found()).toHaveLength(2);
  const change = `mutation { change_multiple_column_values(board_id: ${boardIds.launch}, item_id: ${made.id}, column_values: "{\\"${columnIds.status}\\":{\\"index\\":1}}") { id } }`;
  await ask(change);
  const read = await ask(
    `{ items(ids: [${made.id}]) { column_values(ids: ["${columnIds.status}"]) { text ... on StatusValue { is_done } } } }`,
  );
  expect(read.body.data.items[0].column_values).toEqual([{ text: 'Done', is_done: true }]);
});

test('a board’s items come page by page; a cursor is good for an hour', async () => {
  const { ask, world } = enter();
  const { body } = await ask(
    `{ boards(ids: [${boardIds.launch}]) { items_page(limit: 20) { cursor items { id } } } }`,
  );
  const { cursor, items } = body.data.boards[0].items_page;
  const next =
    'query ($cursor: String!) { next_items_page(cursor: $cursor, limit: 20) { cursor items { id } } }';
  const rest = (await ask(next, { cursor })).body.data.next_items_page;
  expect(rest.cursor).toBeNull();
  expect(new Set([...items, ...rest.items].map(({ id }: { id: string }) => id)).size).toBe(31);
  await world.wait(3_600_001);
  const late = await ask(next, { cursor });
  expect([late.status, late.body.errors[0].extensions.code]).toEqual([200, 'CursorExpiredError']);
});

test('an item’s talk, the newest first, with who wrote it', async () => {
  const { ask } = enter();
  const query = `{ items(ids: [${boardIds.freeze}]) { name updates(limit: 100) { id text_body created_at creator { id name email } } } }`;
  const [item] = (await ask(query)).body.data.items;
  expect(item.updates).toHaveLength(4);
  expect(item.updates[2]).toEqual({
    id: '3801100002',
    text_body: 'Before. The rollback stays a single flag then.',
    created_at: '2026-11-24T11:10:00Z',
    creator: { id: '48011003', name: 'Jonas Weber', email: 'jonas@fernhill.example' },
  });
});

test.each([
  ['a board that is not there', { board: '1' }, 'InvalidBoardIdException'],
  ['a board of others', { board: boardIds.hidden }, 'InvalidBoardIdException'],
  ['a group that is not there', { group: 'nowhere' }, 'ResourceNotFoundException'],
  ['a name of 256 letters', { name: 'x'.repeat(256) }, 'ItemNameTooLongException'],
  ['values that are no text', { values: { [columnIds.key]: 'd-1' } }, 'INVALID_ARGUMENT'],
  ['values that are no JSON', { values: '{' }, 'JsonParseException'],
  ['a column that is not there', { values: '{"text_1":"x"}' }, 'InvalidColumnIdException'],
  [
    'somebody who left',
    { values: `{"${columnIds.who}":{"personsAndTeams":[{"id":"1","kind":"person"}]}}` },
    'ColumnValueException',
  ],
  [
    'a label that there is not',
    { values: `{"${columnIds.status}":{"label":"Open"}}` },
    'ColumnValueException',
  ],
  ['a day that is none', { values: `{"${columnIds.due}":{"date":"1.12."}}` }, 'ColumnValueException'],
  ['a number where a text is', { values: `{"${columnIds.key}":5}` }, 'ColumnValueException'],
])('%s: status 200 with an error, and nothing made', async (_, more, code) => {
  const { ask, item, launch } = enter();
  const { status, body } = await ask(create, { ...item(), ...more });
  expect([status, body.errors[0].extensions.code, body.data]).toEqual([200, code, { create_item: null }]);
  expect(launch()).toHaveLength(31);
});

test('a label that there is not is made where that is asked for', async () => {
  const { ask, item } = enter();
  const values = JSON.stringify({ [columnIds.status]: { label: 'Open' } });
  expect((await ask(create, { ...item(), values, labels: true })).body.errors).toBeUndefined();
});

test('the day’s 200 calls, and what an item costs', async () => {
  const { ask, item, world } = enter();
  world.callsLeft = 2;
  world.budget = 12_000;
  const cost =
    'mutation { complexity { query after } create_item(board_id: 1801100001, item_name: "x") { id } }';
  const { complexity } = (await ask(cost)).body.data;
  expect(complexity.query).toBeGreaterThan(900);
  expect(complexity.after).toBe(12_000 - complexity.query);
  await ask(create, item());
  const over = await ask(create, item());
  expect([over.status, over.body.errors[0].extensions.code]).toEqual([429, 'DAILY_LIMIT_EXCEEDED']);
});

test.each(faultKinds)('the fault %s: made or not made, as it says', async (kind) => {
  const { ask, item, launch, world } = enter();
  world.faults.push({ kind });
  await Promise.allSettled([ask(create, item())]);
  expect(launch().length - 31).toBe(/committed|after|slow|partial/.test(kind) ? 1 : 0);
  const status = /^\d{3}/.exec(kind)?.[0];
  if (status) expect(world.log[0]?.status).toBe(Number(status));
  expect((await ask(create, item())).body.errors).toBeUndefined();
});
