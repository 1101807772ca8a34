import { expect, test } from 'vitest';
import { contract } from './asana/contract.ts';
import { faultKinds } from './asana/faults.ts';
import { asanaFetch } from './asana/fetch.ts';
import { ids, token, userGid } from './asana/ids.ts';
import { createWorld, type World } from './asana/world.ts';
import { rawRequest } from './raw-request.ts';
import { startOffice } from './server.ts';

const start = Date.parse('2026-11-25T15:10:00Z');
const root = 'https://app.asana.com/api/1.0';

function enter(): {
  world: World;
  call: (method: string, path: string, body?: unknown, as?: string) => Promise<Told>;
} {
  let now = start;
  const wait = async (ms: number) => {
    now += ms;
  };
  const world = createWorld({ now: () => now, wait });
  const fetch = asanaFetch(world);
  return {
    world,
    async call(method, path, body, as = token) {
      const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(root + path, { method, headers, ...sent });
      return { status: response.status, headers: response.headers, ...(await response.json()) };
    },
  };
}
interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> & readonly Readonly<Record<string, unknown>>[];
  readonly errors: readonly { readonly message: string; readonly phrase?: string }[];
  readonly next_page?: { readonly offset: string; readonly uri: string } | null;
}

const task = (more: object = {}) => ({ data: { name: 'Tell the vendor', projects: [ids.support], ...more } });

test('the token’s person, their workspaces, and the people of one with their addresses', async () => {
  const { call } = enter();
  const me = await call('GET', '/users/me');
  expect(me.data).toMatchObject({ gid: userGid(0), name: 'Mara Lindqvist', email: 'mara@fernhill.example' });
  const workspaces = await call('GET', '/workspaces');
  expect(workspaces.data.map(({ name }) => name)).toEqual(['Fernhill', 'Northquay']);
  const bare = await call('GET', `/workspaces/${ids.fernhill}/users`);
  expect(bare.data[0]).toEqual({ gid: userGid(0), resource_type: 'user', name: 'Mara Lindqvist' });
  const users = await call('GET', `/workspaces/${ids.fernhill}/users?opt_fields=name,email`);
  expect(users.data.filter(({ name }) => name === 'Tom Becker').map(({ email }) => email)).toEqual([
    'tom@fernhill.example',
    'tom@evil.example',
  ]);
});

test('a task is made as often as it is asked for, read, found by its notes, and done', async () => {
  const { call, world } = enter();
  const body = task({ notes: 'Key d-1', assignee: 'ananya@fernhill.example', due_on: '2026-12-01' });
  const made = await call('POST', '/tasks?opt_fields=permalink_url,assignee,due_on', body);
  expect(made.status).toBe(201);
  const { gid } = made.data;
  expect(made.data).toEqual({
    gid,
    assignee: { gid: userGid(1), resource_type: 'user', name: 'Ananya Rao' },
    due_on: '2026-12-01',
    permalink_url: `https://app.asana.com/1/${ids.fernhill}/project/${ids.support}/task/${gid}`,
  });
  await call('POST', '/tasks', body);
  const found = await call('GET', `/projects/${ids.support}/tasks?opt_fields=notes,created_at&limit=100`);
  expect(found.data.filter(({ notes }) => notes === 'Key d-1')).toHaveLength(2);
  expect(found.next_page).toBeNull();
  const done = await call('PUT', `/tasks/${gid}`, { data: { completed: true } });
  expect(done.data).toMatchObject({ completed: true, completed_at: '2026-11-25T15:10:00.000Z' });
  expect((await call('GET', `/projects/${ids.support}/tasks?completed_since=now`)).data).toHaveLength(2);
  world.tasks.length = 0;
  expect((await call('GET', `/tasks/${gid}`)).status).toBe(404);
});

test('a long list comes page by page, and a page that nobody gave out is refused', async () => {
  const { call } = enter();
  const names: unknown[] = [];
  let offset = '';
  for (let page = 0; page < 3; page += 1) {
    const list = await call('GET', `/projects/${ids.launch}/tasks?opt_fields=name&limit=50${offset}`);
    names.push(...list.data.map(({ name }) => name));
    offset = list.next_page ? `&offset=${list.next_page.offset}` : '';
  }
  expect(new Set(names).size).toBe(131);
  expect(offset).toBe('');
  const wrong = await call('GET', `/projects/${ids.launch}/tasks?limit=50&offset=50`);
  expect([wrong.status, wrong.errors[0]?.message]).toEqual([
    400,
    'offset: Your pagination token is invalid.',
  ]);
});

test('a task’s talk: comments with their authors, and lines of Asana’s own', async () => {
  const { call } = enter();
  const list = await call(
    'GET',
    `/tasks/${ids.freeze}/stories?opt_fields=type,text,created_at,created_by.name`,
  );
  expect(list.data.map(({ type }) => type)).toEqual([
    ...['system', 'comment', 'comment', 'comment', 'system', 'comment', 'comment'],
  ]);
  expect(list.data[2]).toMatchObject({
    text: 'Before. The rollback stays a single flag then.',
    created_by: { gid: userGid(2), name: 'Jonas Weber' },
    created_at: '2026-11-24T11:10:00.000Z',
  });
});

test.each([
  ['no place', { data: { name: 'x' } }, 400, /one of workspace/],
  ['a project that is not there', task({ projects: ['99'] }), 404, /Unknown object/],
  ['a project that is no id', task({ projects: ['launch'] }), 400, /Not a recognized ID/],
  ['a project that is not shared', task({ projects: [ids.hidden] }), 403, /permission/],
  ['an address that nobody has', task({ assignee: 'nobody@fernhill.example' }), 400, /assignee/],
  [
    'somebody of another workspace',
    { data: { name: 'x', workspace: ids.northquay, assignee: userGid(1) } },
    400,
    /member/,
  ],
  ['notes twice', task({ notes: 'a', html_notes: '<body>a</body>' }), 400, /at most one/],
  ['rich notes without a body', task({ html_notes: '<b>a</b>' }), 400, /XML/],
  ['data of its own, which a personal token may not write', task({ external: { gid: 'k' } }), 403, /OAuth/],
])('%s is refused', async (_, body, status, message) => {
  const { call, world } = enter();
  const before = world.tasks.length;
  const answer = await call('POST', '/tasks', body);
  expect([answer.status, answer.errors[0]?.message]).toEqual([status, expect.stringMatching(message)]);
  expect(world.tasks).toHaveLength(before);
});

test.skipIf(!contract.isThere)('what the contract does not know is refused', async () => {
  const { call } = enter();
  expect((await call('POST', '/tasks', task({ colour: 'red' }))).status).toBe(400);
  expect((await call('POST', '/tasks', { name: 'x' })).status).toBe(400);
  expect((await call('POST', '/tasks', task({ due_on: 'Friday' }))).status).toBe(400);
  expect((await call('GET', `/workspaces/${ids.fernhill}/users?limit=10`)).status).toBe(400);
  expect((await call('GET', '/boards')).status).toBe(404);
});

test('without a token 401, searching 402, and after the minute’s calls 429 until it is over', async () => {
  const { call, world } = enter();
  expect((await call('GET', '/users/me', undefined, 'other')).status).toBe(401);
  expect((await call('GET', `/workspaces/${ids.fernhill}/tasks/search?text=d`)).status).toBe(402);
  world.callsPerMinute = 3;
  await call('GET', '/users/me');
  await call('GET', '/users/me');
  const over = await call('GET', '/users/me');
  expect([over.status, over.headers.get('retry-after')]).toEqual([429, '60']);
  await world.wait(60_000);
  expect((await call('GET', '/users/me')).status).toBe(200);
});

test.each(faultKinds)('the fault %s: made or not made, as it says', async (kind) => {
  const { call, world } = enter();
  const before = world.tasks.length;
  world.faults.push({ kind, on: 'POST /api/1.0/tasks' });
  const [result] = await Promise.allSettled([call('POST', '/tasks', task())]);
  const isMade = /committed|after|slow/.test(kind);
  expect(world.tasks.length - before).toBe(isMade ? 1 : 0);
  const status = /^\d{3}/.exec(kind)?.[0];
  expect(world.log[0]?.status).toBe(status ? Number(status) : kind === 'slow' ? 201 : 0);
  // Gateways answer with a page, which is no JSON.
  expect(result?.status).toBe(/refused|cut|50[234]/.test(kind) ? 'rejected' : 'fulfilled');
  expect((await call('POST', '/tasks', task())).status).toBe(201);
});

test('over HTTP it stands at its host, without CORS headers', async () => {
  const office = await startOffice();
  const answer = await rawRequest(office, 'GET', `${root}/users/me`, { authorization: `Bearer ${token}` });
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(office.asana.log[0]?.status).toBe(200);
  await office.close();
});

test.skipIf(!contract.isThere)(
  'an answer of the office’s own that breaks the contract is its error',
  async () => {
    const { call, world } = enter();
    Object.assign(world.tasks[0] ?? {}, { name: 5 });
    await expect(call('GET', `/tasks/${ids.freeze}`)).rejects.toThrow('answers GET /tasks/{task_gid} wrong');
  },
);
