import type { Board, Item, Update } from './board-world';
import { itemsOf } from './board-world.ts';
import { columnAnswer, readValues, valueAnswer } from './column-values.ts';
import { noBoard, refusedAs } from './refused.ts';
import { userAnswer } from './users.ts';
import type { User, World } from './world';

type Args = Readonly<Record<string, unknown>>;
type Told = Record<string, unknown>;

const list = (value: unknown): readonly string[] | null => (Array.isArray(value) ? value.map(String) : null);
const iso = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, '');
const userOf = (world: World, id: string) => {
  const user = world.users.find((each) => each.id === id);
  return user ? userAnswer(world, user) : null;
};

/** `boards`: those that are active unless asked, without those that one may not see. */
export function boardsAsked(world: World, { ids, limit, page, state }: Args): Told[] {
  const size = Number(limit ?? 25);
  const start = (Number(page ?? 1) - 1) * size;
  return world.boards
    .filter((board) => board.isShared && (list(ids)?.includes(board.id) ?? true))
    .filter((board) => state === 'all' || board.state === (state ?? 'active'))
    .slice(start, start + size)
    .map((board) => boardAnswer(world, board));
}

function boardAnswer(world: World, board: Board): Told {
  const { id, name, state, groups, columns, items } = board;
  return {
    id,
    name,
    state,
    type: 'board',
    url: `https://fernhill.monday.com/boards/${id}`,
    groups: ({ ids }: Args) =>
      groups
        .filter((each) => list(ids)?.includes(each.id) ?? true)
        .map((each) => groupAnswer(world, board, each)),
    columns: ({ ids, types }: Args) =>
      columns
        .filter(
          (each) => (list(ids)?.includes(each.id) ?? true) && (list(types)?.includes(each.type) ?? true),
        )
        .map(columnAnswer),
    items_page: (args: Args) => pageOf(world, board, items, args),
    items_count: items.length,
  };
}

const groupAnswer = (world: World, board: Board, { id, title }: Board['groups'][number]): Told => ({
  id,
  title,
  archived: false,
  items_page: (args: Args) =>
    pageOf(
      world,
      board,
      board.items.filter(({ group }) => group === id),
      args,
    ),
});

/** `items`: by id, without those that are not there. */
export function itemsAsked(world: World, { ids, limit, page }: Args): Told[] {
  const size = Number(limit ?? 25);
  if (size > 100) throw refusedAs('INVALID_ARGUMENT', 'limit must be at most 100');
  const start = (Number(page ?? 1) - 1) * size;
  return itemsOf(world)
    .filter(([, { id }]) => list(ids)?.includes(id) ?? true)
    .slice(start, start + size)
    .map(([board, item]) => itemAnswer(world, board, item));
}

/** `items_page_by_column_values`: whole values, in any of the columns' texts. */
export function foundItems(world: World, args: Args): Told {
  const board = boardAt(world, args.board_id);
  const asked = (args.columns ?? []) as readonly { column_id: string; column_values: readonly unknown[] }[];
  const found = board.items.filter((item) =>
    asked.every(({ column_id: id, column_values: wanted }) => {
      const column = board.columns.find((each) => each.id === id);
      if (!column) throw refusedAs('InvalidColumnIdException', `This column ID doesn't exist for the board`);
      const text = column.type === 'name' ? item.name : valueAnswer(world, column, item)?.text;
      return wanted.map(String).includes(String(text));
    }),
  );
  return pageOf(world, board, found, args);
}

/** The page that a cursor begins; a cursor is good for an hour. */
export function nextItems(world: World, { cursor, limit }: Args): Told {
  const [board = '', ids = '', at = '0'] = Buffer.from(String(cursor), 'base64url').toString().split('|');
  const all = world.boards.find(({ id }) => id === board);
  if (!all || world.now() - Number(at) > 3_600_000)
    throw refusedAs('CursorExpiredError', 'The cursor provided for pagination has expired or is invalid');
  const wanted = ids.split(',');
  return pageOf(
    world,
    all,
    all.items.filter(({ id }) => wanted.includes(id)),
    { limit },
  );
}

function pageOf(world: World, board: Board, items: readonly Item[], { cursor, limit }: Args): Told {
  if (cursor != null) return nextItems(world, { cursor, limit });
  const size = Number(limit ?? 25);
  if (size < 1 || size > 500) throw refusedAs('INVALID_ARGUMENT', 'limit must be between 1 and 500');
  const shown = items.filter(({ shownAt }) => shownAt <= world.now());
  const rest = shown.slice(size).map(({ id }) => id);
  const next = Buffer.from([board.id, rest.join(','), world.now()].join('|')).toString('base64url');
  return {
    cursor: rest.length === 0 ? null : next,
    items: shown.slice(0, size).map((item) => itemAnswer(world, board, item)),
  };
}

function itemAnswer(world: World, board: Board, item: Item): Told {
  const { id, name, group, by, at, updates } = item;
  return {
    id,
    name,
    state: 'active',
    url: `https://fernhill.monday.com/boards/${board.id}/pulses/${id}`,
    created_at: iso(at),
    updated_at: iso(at),
    creator_id: by,
    creator: () => userOf(world, by),
    board: () => boardAnswer(world, board),
    group: () =>
      board.groups.filter((each) => each.id === group).map((each) => groupAnswer(world, board, each))[0],
    column_values: ({ ids, types }: Args) =>
      board.columns
        .filter(
          (each) => (list(ids)?.includes(each.id) ?? true) && (list(types)?.includes(each.type) ?? true),
        )
        .flatMap((each) => valueAnswer(world, each, item) ?? []),
    // The newest first.
    updates: ({ limit, page }: Args) => {
      const size = Number(limit ?? 25);
      const start = (Number(page ?? 1) - 1) * size;
      return updates
        .toReversed()
        .slice(start, start + size)
        .map((each) => updateAnswer(world, each, item));
    },
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const updateAnswer = (world: World, { id, by, at, text }: Update, item: Item): Told => ({
  id,
  item_id: item.id,
  body: `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`,
  text_body: text,
  created_at: iso(at),
  updated_at: iso(at),
  edited_at: iso(at),
  creator_id: by,
  creator: () => userOf(world, by),
  replies: [],
});

function boardAt(world: World, id: unknown): Board {
  const board = world.boards.find((each) => each.id === String(id) && each.isShared);
  if (!board) throw noBoard(String(id));
  return board;
}

/** `create_item`: a second one like it is a second item. */
export function createItem(world: World, user: User, args: Args): Told {
  const board = boardAt(world, args.board_id);
  if (board.state !== 'active') throw refusedAs('InvalidBoardIdException', 'The board is archived');
  const group = args.group_id == null ? board.groups[0]?.id : String(args.group_id);
  if (!board.groups.some(({ id }) => id === group))
    throw refusedAs('ResourceNotFoundException', 'Group not found', {
      error_data: { resource_type: 'group' },
    });
  const name = String(args.item_name);
  if (name.trim() === '') throw refusedAs('INVALID_ARGUMENT', 'item_name may not be blank');
  if (name.length > 255) throw refusedAs('ItemNameTooLongException', 'Item name exceeds 255 characters');
  const values = readValues(world, board, args.column_values, args.create_labels_if_missing === true);
  const at = world.now();
  const item: Item = {
    id: world.nextItemId(),
    name,
    group: group ?? '',
    by: user.id,
    at,
    shownAt: at + world.lagMs,
    values: new Map(values),
    updates: [],
  };
  board.items.push(item);
  return itemAnswer(world, board, item);
}

export function changeValues(world: World, args: Args): Told {
  const board = boardAt(world, args.board_id);
  const item = board.items.find(({ id }) => id === String(args.item_id));
  if (!item) throw refusedAs('InvalidItemIdException', 'The item does not exist');
  const values = readValues(world, board, args.column_values, args.create_labels_if_missing === true);
  for (const [id, value] of values) {
    if (id === 'name' && typeof value === 'string') item.name = value;
    else item.values.set(id, value);
  }
  return itemAnswer(world, board, item);
}

export function createUpdate(world: World, user: User, args: Args): Told {
  const found = itemsOf(world).find(([, { id }]) => id === String(args.item_id));
  if (!found) throw refusedAs('ResourceNotFoundException', 'Item not found');
  const update = { id: world.nextItemId(), by: user.id, at: world.now(), text: String(args.body) };
  found[1].updates.push(update);
  return updateAnswer(world, update, found[1]);
}
