import { beforeEach, describe, expect, test } from 'vitest';
import { boardIds, columnIds } from '@/tests/office/monday/board-world';
import type { FaultKind } from '@/tests/office/monday/faults';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { createWorld, token, type World } from '@/tests/office/monday/world';
import type { MondayPlace } from '@/utils/connections/monday/settings';
import { monday } from '@/utils/tasks/monday/monday';

let clock = 0;
let world: World;
let http: { fetch: typeof fetch; now: () => number };
beforeEach(() => {
  clock = Date.parse('2026-11-25T15:10:00Z');
  const wait = async (ms: number) => {
    clock += ms;
  };
  world = createWorld({ now: () => clock, wait });
  http = { fetch: mondayFetch(world), now: () => clock };
});

const settings = { token, account: '9011001' };
const columns = {
  key: columnIds.key,
  link: { id: columnIds.link, type: 'link' },
  who: columnIds.who,
  due: columnIds.due,
  status: columnIds.status,
} as const;
const place: MondayPlace = {
  boardId: boardIds.launch,
  groupId: 'group_mk1',
  name: 'Later (Launch)',
  href: `https://fernhill.monday.com/boards/${boardIds.launch}`,
  columns,
};
const scope = { settings, place };
const order = {
  key: 'decision-1#a1',
  what: 'Tell every team',
  due: '2026-12-04',
  assignee: '48011002',
  title: 'Rollout in two waves',
  href: 'https://www.notion.so/rollout',
};
const items = () => world.boards[0]?.items ?? [];

test('from a token to an item that is found in whichever group, and looked at again', async () => {
  expect(await monday.check({ token }, http)).toEqual({ ok: true, value: { settings, name: 'Fernhill' } });
  const places = await monday.places(settings, '', http);
  // Neither the archived board nor the one that this user may not see.
  expect(places.ok && places.value.map(({ name }) => name)).toEqual(['This week (Launch)', 'Later (Launch)']);
  const searched = await monday.places(settings, 'later', http);
  const { columns: _, ...bare } = place;
  expect(searched.ok && searched.value).toEqual([bare]);
  const people = await monday.people(settings, place, http);
  expect(people.ok && people.value.find(({ id }) => id === order.assignee)?.email).toBe(
    'ananya@fernhill.example',
  );
  expect(await monday.findByKey(scope, order.key, http)).toEqual({ ok: true, value: [] });
  const made = await monday.create(scope, order, http);
  if (!made.ok) throw new Error('No item was made.');
  const item = items().at(-1);
  expect(made.value.href).toBe(`${place.href}/pulses/${item?.id}`);
  expect([item?.name, item?.group, Object.fromEntries(item?.values ?? [])]).toEqual([
    order.what,
    'group_mk1',
    {
      [columnIds.key]: order.key,
      [columnIds.link]: { url: order.href, text: order.title },
      [columnIds.who]: [{ id: order.assignee, kind: 'person' }],
      [columnIds.due]: order.due,
    },
  ]);
  if (item !== undefined) item.group = 'topics';
  expect(await monday.findByKey(scope, order.key, http)).toEqual({ ok: true, value: [made.value] });
  expect(await monday.findByKey(scope, 'decision-1#a', http)).toEqual({ ok: true, value: [] });
  const seen = () =>
    monday.look(
      settings,
      [
        { id: made.value.id, place },
        { id: '1', place },
      ],
      http,
    );
  expect(await seen()).toEqual({ ok: true, value: [{ isDone: false, due: order.due }, null] });
  item?.values.set(columnIds.status, 'Done').set(columnIds.due, '2026-12-09');
  expect(await seen()).toEqual({ ok: true, value: [{ isDone: true, due: '2026-12-09' }, null] });
  const before = world.log.length;
  await monday.look(
    settings,
    Array.from({ length: 90 }, () => ({ id: made.value.id, place })),
    http,
  );
  expect(world.log.length - before).toBe(1);
});

test('of boards only those that hold items, with groups that are not archived', async () => {
  const groups = [
    { id: 'a', title: 'This week' },
    { id: 'b', title: 'Old', archived: true },
  ];
  const boards = [
    { id: '1', type: 'board', name: 'Launch', url: 'https://fern.monday.com/boards/1', groups },
    { id: '2', type: 'sub_items_board', name: 'Subitems of Launch', groups },
    { id: '3', type: 'document', name: 'Notes', groups },
    { id: 'x', type: 'board', name: 'Odd', groups },
    { id: '4', type: 'board', name: 'Elsewhere', url: 'https://monday.com.example/boards/4', groups },
  ];
  const listed = await monday.places(settings, '', {
    ...http,
    fetch: async () => Response.json({ data: { boards } }),
  });
  expect(listed.ok && listed.value.map(({ name, href }) => [name, href])).toEqual([
    ['This week (Launch)', 'https://fern.monday.com/boards/1'],
    ['This week (Elsewhere)', null],
  ]);
});

describe('columns', () => {
  test('are those of the board, each with what it can hold; what was left out is not written', async () => {
    const { mapping } = monday;
    if (mapping === undefined) throw new Error('It has columns.');
    const listed = await mapping.columns(settings, place, http);
    const offered = listed.ok ? listed.value : [];
    const whole = Object.fromEntries(
      mapping.parts.map((part) => [
        part,
        offered.filter((one) => one.parts.includes(part)).map(({ id }) => id),
      ]),
    );
    expect(whole).toEqual({
      key: [columnIds.key],
      link: [columnIds.key, columnIds.notes, columnIds.link],
      who: [columnIds.who],
      due: [columnIds.due],
      status: [columnIds.status],
    });
    const least = { key: columnIds.key, link: columnIds.notes, who: null, due: null, status: null };
    expect(mapping.withColumns(place, { ...least, link: columnIds.key }, offered)).toBeNull();
    expect(mapping.withColumns(place, { ...least, key: null }, offered)).toBeNull();
    const mapped = mapping.withColumns(place, least, offered);
    if (mapped === null) throw new Error('It is whole.');
    expect(mapping.chosen(mapped)).toEqual(least);
    const made = await monday.create({ settings, place: mapped }, order, http);
    expect(Object.fromEntries(items().at(-1)?.values ?? [])).toEqual({
      [columnIds.key]: order.key,
      [columnIds.notes]: `${order.title}\n${order.href}`,
    });
    const id = made.ok ? made.value.id : '';
    expect(await monday.look(settings, [{ id, place: mapped }], http)).toEqual({
      ok: true,
      value: [{ isDone: null }],
    });
  });

  test('that are gone, or were never chosen, are asked for, and nothing is made', async () => {
    const before = items().length;
    const gone = { ...scope, place: { ...place, columns: { ...columns, key: 'text_gone' } } };
    const { columns: _, ...never } = place;
    for (const asked of [gone, { settings, place: never }]) {
      const told = { ok: false, kind: 'ask', fix: 'map-fields', mayHaveCommitted: false };
      expect(await monday.create(asked, order, http)).toMatchObject(told);
      expect(await monday.findByKey(asked, order.key, http)).toMatchObject(told);
    }
    expect(items()).toHaveLength(before);
  });
});

test('a long action, a decision without an address, and one for nobody', async () => {
  const long = { ...order, what: 'word '.repeat(100), href: null, assignee: null, due: null };
  expect((await monday.create(scope, long, http)).ok).toBe(true);
  const item = items().at(-1);
  expect([item?.name.length, [...(item?.values.keys() ?? [])]]).toEqual([255, [columnIds.key]]);
});

describe('what monday answers instead', () => {
  /** `pause`: after so long it may be asked again, ms; null where it is ours to say. */
  const answers: readonly (readonly [FaultKind, object, number | null])[] = [
    ['401', { kind: 'ask', fix: 'reconnect' }, null],
    ['429', { kind: 'again', mayHaveCommitted: false }, 17_000],
    ['complexity', { kind: 'again', mayHaveCommitted: false }, 17_000],
    ['complexity-429', { kind: 'again', mayHaveCommitted: false }, 17_000],
    ['daily', { kind: 'again', mayHaveCommitted: false }, 31_800_000],
    ['500', { kind: 'again', mayHaveCommitted: true }, null],
    ['502-committed', { kind: 'again', mayHaveCommitted: true }, null],
    ['errors', { kind: 'again', mayHaveCommitted: true }, null],
    ['errors-committed', { kind: 'again', mayHaveCommitted: true }, null],
    ['cut-after', { kind: 'again', mayHaveCommitted: true }, null],
    ['cut-before', { kind: 'again', mayHaveCommitted: true }, null],
  ];
  test.each(answers)('%s of an item', async (kind, failure, pause) => {
    world.faults.push({ kind });
    const made = await monday.create(scope, order, http);
    expect(made).toMatchObject({ ok: false, ...failure });
    if (pause !== null) expect(made).toMatchObject({ retryAt: clock + pause });
    expect(JSON.stringify(made)).not.toContain(token);
  });

  test('a lost answer of a look changes nothing', async () => {
    world.faults.push({ kind: 'errors' });
    const found = await monday.findByKey(scope, order.key, http);
    expect(found).toMatchObject({ kind: 'again', mayHaveCommitted: false });
  });

  test('a board that is hidden or archived asks for another place', async () => {
    for (const boardId of [boardIds.hidden, boardIds.archived]) {
      const made = await monday.create({ settings, place: { ...place, boardId } }, order, http);
      expect(made).toMatchObject({ kind: 'ask', fix: 'choose-place', mayHaveCommitted: false });
    }
    const nowhere = { settings, place: { ...place, groupId: 'nowhere' } };
    expect(await monday.create(nowhere, order, http)).toMatchObject({ fix: 'choose-place' });
  });

  test('somebody who left is refused, and an error beside an item that was made is none', async () => {
    const left = await monday.create(scope, { ...order, assignee: '1' }, http);
    expect(left).toMatchObject({ ok: false, kind: 'no' });
    const partly: typeof fetch = async (input, init) => {
      const answer = await http.fetch(input, init);
      return new Response(JSON.stringify({ ...(await answer.json()), errors: [{ message: 'x' }] }));
    };
    expect((await monday.create(scope, order, { ...http, fetch: partly })).ok).toBe(true);
  });
});

test('of more than 500 boards those used last are listed and it is said; what is typed is looked for in all of them', async () => {
  const boards = Array.from({ length: 730 }, (_, at) => ({
    ...{ id: String(at + 1), type: 'board', name: `Board ${at + 1}`, url: null },
    groups: [{ id: 'topics', title: 'This week', archived: false }],
  }));
  const asked: unknown[] = [];
  const many = {
    now: () => clock,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const { query, variables } = await new Request(input, init).json();
      asked.push(variables.page);
      expect(query).toContain('order_by: used_at');
      const from = (variables.page - 1) * variables.limit;
      return Response.json({ data: { boards: boards.slice(from, from + variables.limit) } });
    },
  };
  const first = await monday.places(settings, '', many);
  expect([first.ok && first.value.length, first.isWhole, asked]).toEqual([500, false, [1, 2, 3, 4, 5]]);
  asked.length = 0;
  const typed = await monday.places(settings, 'board 729', many);
  expect(typed).toMatchObject({ value: [{ boardId: '729', name: 'This week (Board 729)' }], isWhole: true });
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
