import type { RequestFault } from './faults';
import type { TaskProtocol } from './task-vendor';

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

/** Asana: tasks of a project, one on a page, so that every list has to be read on. */
const asana: TaskProtocol = {
  settings: { token: 'invented-token-of-a-test', user: '1' },
  place: { projectId: '7', workspaceId: '9', name: 'Rollout' },
  idOf: (at) => String(1_000 + at),
  read: async (request) => {
    if (request.method !== 'POST') return null;
    const { data } = (await request.json()) as { data: { name: string; notes: string } };
    return { name: data.name, text: data.notes };
  },
  made: ({ id }) =>
    json({ data: { gid: id, permalink_url: `https://app.asana.com/1/9/project/7/task/${id}` } }, 201),
  listed: (request, tasks) => {
    const at = Number(new URL(request.url).searchParams.get('offset') ?? 0);
    const data = tasks.slice(at, at + 1).map(({ id, text }) => ({ gid: id, notes: text }));
    return json({ data, next_page: at + 1 < tasks.length ? { offset: String(at + 1) } : null });
  },
};

/** Trello: all cards of a list at once. */
const trello: TaskProtocol = {
  settings: { key: '0ff1ce'.padEnd(32, '0'), token: 'invented-token-of-a-test' },
  place: { listId: '7'.padStart(24, '0'), boardId: '9'.padStart(24, '0'), name: 'To do' },
  idOf: (at) => (0x1000 + at).toString(16).padStart(24, '0'),
  read: async (request) => {
    if (request.method !== 'POST') return null;
    const { name, desc } = (await request.json()) as { name: string; desc: string };
    return { name, text: desc };
  },
  made: ({ id }) => json({ id, shortUrl: `https://trello.com/c/${id}` }),
  listed: (_, tasks) => json(tasks.map(({ id, text }) => ({ id, desc: text }))),
};

export const isMutation = (body: string) => JSON.parse(body).query.trimStart().startsWith('mutation');

const keyColumn = 'text_key';

const limitCode = 'COMPLEXITY_BUDGET_EXHAUSTED';
/** What monday says with status 200. */
const codes: Readonly<Partial<Record<RequestFault, string>>> = {
  '403 no access': 'UserUnauthorizedException',
  '404 place gone': 'InvalidBoardIdException',
  '429 Retry-After': limitCode,
  '500': 'INTERNAL_SERVER_ERROR',
  '500 after commit': 'INTERNAL_SERVER_ERROR',
};

/** monday: one address for all; items by the value of a column, and errors that come with status 200. */
const monday: TaskProtocol = {
  settings: { token: 'invented-token-of-a-test', account: '9' },
  place: {
    boardId: '7',
    groupId: 'topics',
    name: 'This week (Launch)',
    href: 'https://fern.monday.com/boards/7',
    columns: { key: keyColumn, link: { id: 'link_1', type: 'link' }, who: null, due: null, status: null },
  },
  idOf: (at) => String(1_000 + at),
  read: async (request) => {
    const body = await request.text();
    if (!isMutation(body)) return null;
    const { name, values } = JSON.parse(body).variables;
    return { name, text: JSON.parse(values)[keyColumn] };
  },
  made: ({ id }) => json({ data: { create_item: itemOf(id) } }),
  refused: (fault) => {
    const code = codes[fault];
    const extensions = { code, ...(code === limitCode && { retry_in_seconds: 40 }) };
    return code === undefined ? null : json({ errors: [{ message: 'No', extensions }] });
  },
  listed: async (request, tasks) => {
    const { columns } = JSON.parse(await request.text()).variables;
    const items = tasks
      .filter(({ text }) => columns[0].column_values.includes(text))
      .map(({ id, text }) => ({ ...itemOf(id), column_values: [{ id: keyColumn, text }] }));
    return json({ data: { items_page_by_column_values: { cursor: null, items } } });
  },
};

const itemOf = (id: string) => ({ id, url: `https://fern.monday.com/boards/7/pulses/${id}` });

export const protocols = { asana, trello, monday };
