import type { World } from './world';

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly type: 'name' | 'text' | 'long_text' | 'people' | 'status' | 'date' | 'link';
  /** Of a status: its labels, by index. */
  readonly labels?: Record<string, string>;
}

export interface Update {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

export interface Item {
  readonly id: string;
  name: string;
  group: string;
  readonly by: string;
  readonly at: number;
  /** When lists show it; a mutation's own answer has it at once. */
  readonly shownAt: number;
  /** By column id, as they were given. */
  readonly values: Map<string, unknown>;
  readonly updates: Update[];
}

export interface Board {
  readonly id: string;
  readonly name: string;
  readonly state: 'active' | 'archived';
  /** False: the token's user is told that it is not there. */
  readonly isShared: boolean;
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly columns: readonly Column[];
  readonly items: Item[];
}

/** Ids of the boards that the office's monday has. */
export const boardIds = {
  launch: '1801100001',
  archived: '1801100002',
  hidden: '1801100003',
  /** An item of Launch with a talk in which something is decided. */
  freeze: '2801100001',
} as const;

/** The columns of Launch, by what they are for. */
export const columnIds = {
  key: 'text_mkey1',
  notes: 'long_text_mk2',
  who: 'people_mk3',
  status: 'status_mk4',
  due: 'date_mk5',
  link: 'link_mk6',
} as const;

const columns: readonly Column[] = [
  { id: 'name', title: 'Name', type: 'name' },
  { id: columnIds.who, title: 'Owner', type: 'people' },
  {
    id: columnIds.status,
    title: 'Status',
    type: 'status',
    labels: { 0: 'Working on it', 1: 'Done', 2: 'Stuck' },
  },
  { id: columnIds.due, title: 'Due', type: 'date' },
  { id: columnIds.key, title: 'Key', type: 'text' },
  { id: columnIds.notes, title: 'Notes', type: 'long_text' },
  { id: columnIds.link, title: 'Decision', type: 'link' },
];

const groups = [
  { id: 'topics', title: 'This week' },
  { id: 'group_mk1', title: 'Later' },
] as const;

const hour = 3_600_000;

/** Three boards: one with 31 items and a talk, one archived, one that is not the user's. */
export function seedBoards(now: number): Board[] {
  const item = (id: string, name: string, ago: number, updates: Update[] = []): Item => ({
    id,
    name,
    group: 'topics',
    by: '48011008',
    at: now - ago * hour,
    shownAt: now - ago * hour,
    values: new Map(),
    updates,
  });
  const said = (id: string, by: string, ago: number, text: string) => ({
    id,
    by,
    at: now - ago * hour,
    text,
  });
  const talk = [
    said('3801100001', '48011008', 29, 'Do we freeze before or after the EMEA rollout?'),
    said('3801100002', '48011003', 28, 'Before. The rollback stays a single flag then.'),
    said('3801100003', '48011004', 20, 'Before is fine for me.\nNot on a Friday in Osaka.'),
    said('3801100004', '48011008', 4, 'Decision then: two days before each region, never on a Friday.'),
  ];
  const items = Array.from({ length: 30 }, (_, at) =>
    item(`${2801100002 + at}`, `Launch item ${at + 1}`, 90 - at),
  );
  const launch = [item(boardIds.freeze, 'Freeze before the rollout', 30, talk), ...items];
  const board = (id: string, name: string, more: Partial<Board> = {}): Board => ({
    id,
    name,
    state: 'active',
    isShared: true,
    groups,
    columns,
    items: [],
    ...more,
  });
  return [
    board(boardIds.launch, 'Launch', { items: launch }),
    board(boardIds.archived, 'Launch 2025', { state: 'archived' }),
    board(boardIds.hidden, 'Salaries', { isShared: false }),
  ];
}

/** All items that the user may see, with their boards. */
export const itemsOf = (world: World): readonly (readonly [Board, Item])[] =>
  world.boards
    .filter(({ isShared }) => isShared)
    .flatMap((board) => board.items.map((item) => [board, item] as const));
