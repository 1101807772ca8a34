import { expect, test } from 'vitest';
import { rawRequest } from './raw-request.ts';
import { startOffice } from './server.ts';
import { teammates } from './team/said.ts';
import { twistFetch } from './twist/fetch.ts';
import { createWorld, token, workspaceId } from './twist/world.ts';

const told = teammates.flatMap(({ twist }) => (twist ? [twist] : []));

function workspaces() {
  const world = createWorld({ now: () => Date.UTC(2026, 10, 25, 15, 10) });
  const ask = async (path: string, bearer = token) => {
    const headers = { authorization: `Bearer ${bearer}` };
    const answer = await twistFetch(world)(`https://api.twist.com/api/${path}`, { headers });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  return { world, ask };
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly timezone: string;
  readonly user_type: string;
  readonly removed: boolean;
  readonly bot: boolean;
}

test('the users of a workspace are what the table of the team says, and a bot', async () => {
  const { ask } = workspaces();
  const { body } = await ask(`v4/workspace_users/get?id=${workspaceId}`);
  const people = body.filter((row: Row) => !row.bot);
  expect(people.map(({ id, name, email, timezone }: Row) => [id, name, email, timezone])).toEqual(
    told.map(({ id, name, email = null, zone }) => [id, name, email, zone]),
  );
  expect(body).toHaveLength(told.length + 1);
  const guest = people.find((row: Row) => row.user_type === 'GUEST');
  expect([guest.name, guest.email, guest.restricted]).toEqual(['Inês Carvalho', null, true]);
  expect(people.filter((row: Row) => row.removed).map((row: Row) => row.name)).toEqual(['Oskar Nilsson']);
  expect(people.find((row: Row) => row.name === 'Priya Nair').away_mode).toEqual({
    type: 'vacation',
    date_from: '2026-11-22',
    date_to: '2026-12-02',
  });
});

test('who one is, with one’s days off, and in which workspaces', async () => {
  const { ask } = workspaces();
  expect((await ask('v3/users/get_session_user')).body).toMatchObject({
    name: 'Mara Lindqvist',
    timezone: 'Europe/Berlin',
    off_days: [6, 7],
    default_workspace: workspaceId,
  });
  expect((await ask('v3/workspaces/get')).body.map(({ name }: { name: string }) => name)).toEqual([
    'Fernhill',
    'Mara’s notes',
  ]);
});

test.each([
  ['a wrong token', `v4/workspace_users/get?id=${workspaceId}`, 'nobody', 401],
  ['no workspace', 'v4/workspace_users/get', token, 400],
  ['somebody else’s workspace', 'v4/workspace_users/get?id=77', token, 403],
  ['an address that is not there', 'v9/people', token, 404],
])('%s is refused by its status', async (_, path, bearer, status) => {
  const { ask } = workspaces();
  const answer = await ask(path, bearer);
  expect([answer.status, typeof answer.body.error_string]).toEqual([status, 'string']);
});

test('faults: too many requests with their wait, and a connection that breaks', async () => {
  const { ask, world } = workspaces();
  world.faults.push(
    { kind: '429', on: 'GET /api/v4/workspace_users/get', retryAfter: 5 },
    { kind: 'cut-before' },
  );
  const busy = await ask(`v4/workspace_users/get?id=${workspaceId}`);
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '5']);
  await expect(ask('v3/workspaces/get')).rejects.toThrow('Failed to fetch');
});

test('over HTTP, without CORS headers', async () => {
  const office = await startOffice();
  const address = `https://api.twist.com/api/v4/workspace_users/get?id=${workspaceId}`;
  const answer = await rawRequest(office, 'GET', address, { authorization: `Bearer ${token}` });
  expect(JSON.parse(answer.text)).toHaveLength(told.length + 1);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(office.twist.log).toMatchObject([{ call: 'GET /api/v4/workspace_users/get', status: 200 }]);
  await office.close();
});
