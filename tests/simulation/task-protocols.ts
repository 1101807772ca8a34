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

export const protocols = { asana, trello };
