import type { TaskProtocol } from './task-vendor';

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

/** Asana: tasks of a project, one on a page, so that every list has to be read on. */
const asana: TaskProtocol = {
  settings: { token: 'invented-token-of-a-test', user: '1' },
  place: { projectId: '7', workspaceId: '9', name: 'Rollout' },
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

export const protocols = { asana };
