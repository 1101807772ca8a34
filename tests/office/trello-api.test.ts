import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from './raw-request.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';
import { contract } from './trello-api/contract.ts';
import { faultKinds } from './trello-api/faults.ts';
import { trelloFetch } from './trello-api/fetch.ts';
import { ids, key, memberId, token } from './trello-api/ids.ts';
import { createWorld } from './trello-api/world.ts';

const start = Date.parse('2026-11-25T15:10:00Z');
const root = 'https://api.trello.com/1';

function enter() {
  let now = start;
  const wait = async (ms: number) => {
    now += ms;
  };
  const world = createWorld({ now: () => now, wait });
  const fetch = trelloFetch(world);
  return {
    world,
    async call(method: string, path: string, given: Readonly<Record<string, string>> = {}, body?: object) {
      const query = new URLSearchParams({ key, token, ...given });
      const headers = { 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
      const response = await fetch(`${root}${path}?${query}`, { method, ...sent });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
    },
  };
}

test('the member, their boards, the lists of one and who is on it: a username, no address, no zone', async () => {
  const { call } = enter();
  expect((await call('GET', '/members/me')).json()).toMatchObject({
    username: 'maralindqvist',
    id: memberId(0),
  });
  const boards = await call('GET', '/members/me/boards', { filter: 'open', fields: 'name,url' });
  expect(boards.json()).toEqual([
    { id: ids.launch, name: 'Launch', url: 'https://trello.com/b/LaUnCh01/launch' },
  ]);
  const lists = await call('GET', `/boards/${ids.launch}/lists`, { fields: 'name' });
  expect(lists.json().map(({ name }: { name: string }) => name)).toEqual(['To do', 'Doing', 'Done']);
  const members = (await call('GET', `/boards/${ids.launch}/members`)).json();
  expect(members[1]).toEqual({ id: memberId(1), fullName: 'Ananya Rao', username: 'ananyarao' });
  const toms = members.filter(({ fullName }: { fullName: string }) => fullName === 'Tom Becker');
  expect(toms.map(({ username }: { username: string }) => username)).toEqual(['tombecker', 'tombecker7']);
});

test('a card is made as often as it is asked for, by address or by body, found in its list, and done', async () => {
  const { call } = enter();
  const card = {
    idList: ids.todo,
    name: 'Tell the vendor',
    desc: 'Key d-1',
    due: '2026-12-01T12:00:00.000Z',
  };
  const made = await call('POST', '/cards', { ...card, idMembers: memberId(1) });
  expect(made.json()).toMatchObject({ ...card, idMembers: [memberId(1)], dueComplete: false, closed: false });
  expect(made.json().url).toMatch(/^https:\/\/trello\.com\/c\/\w{8}\/101-tell-the-vendor$/);
  expect(Number.parseInt(made.json().id.slice(0, 8), 16)).toBe(start / 1000);
  await call('POST', '/cards', {}, card);
  const found = await call('GET', `/lists/${ids.todo}/cards`, { fields: 'name,desc' });
  expect(found.json()).toHaveLength(2);
  expect(Object.keys(found.json()[0])).toEqual(['id', 'name', 'desc']);
  const { id, shortLink } = made.json();
  await call('PUT', `/cards/${id}`, { dueComplete: 'true', due: '', idList: ids.done });
  expect((await call('GET', `/cards/${shortLink}`)).json()).toMatchObject({
    due: null,
    dueComplete: true,
    idList: ids.done,
  });
});

test('comments of a card, the newest first, each with the moment that its id begins with', async () => {
  const { call } = enter();
  const actions = (await call('GET', `/cards/${ids.freeze}/actions`, { filter: 'commentCard' })).json();
  expect(actions).toHaveLength(5);
  expect(actions[4]).toMatchObject({
    date: '2026-11-24T10:10:00.000Z',
    data: { text: 'Do we freeze before or after the EMEA rollout?' },
    memberCreator: { username: 'tombecker', fullName: 'Tom Becker' },
  });
});

test.each([
  ['no list', { name: 'x' }, 400, /idList/],
  ['a list that is no id', { idList: 'todo', name: 'x' }, 400, /idList/],
  ['a list that is not there', { idList: '65a0b0c0d0e0f000000000ff', name: 'x' }, 404, /could not find/],
  ['a list of a board that one is not on', { idList: ids.hidden, name: 'x' }, 401, /unauthorized permission/],
  ['a description of 16,385 letters', { idList: ids.todo, desc: 'x'.repeat(16_385) }, 400, /desc/],
  [
    'somebody who is no member',
    { idList: ids.todo, idMembers: '5f0c2d6e0ff1ce00000000ff' },
    400,
    /idMembers/,
  ],
  ['a day that is none', { idList: ids.todo, due: 'Friday' }, 400, /due|date/],
])('a card with %s is refused in bare text', async (_, body, status, message) => {
  const { call, world } = enter();
  const answer = await call('POST', '/cards', {}, body);
  expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(message)]);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(world.cards).toHaveLength(1);
});

test('16,384 letters go in a body, not in an address', async () => {
  const { call } = enter();
  const card = { idList: ids.todo, desc: 'x'.repeat(16_384) };
  expect((await call('POST', '/cards', card)).status).toBe(414);
  expect((await call('POST', '/cards', {}, card)).status).toBe(200);
});

test.skipIf(!contract.isThere)('what the contract does not know is refused', async () => {
  const { call } = enter();
  expect((await call('POST', '/cards', { idList: ids.todo, colour: 'red' })).status).toBe(400);
  expect((await call('GET', '/tasks')).status).toBe(404);
});

test('keys and tokens: wrong, of another app, expired, and for reading only', async () => {
  const { call, world } = enter();
  expect((await call('GET', '/members/me', { key: 'x' })).text).toBe('invalid key');
  expect((await call('GET', '/members/me', { token: 'x' })).text).toBe('invalid app token');
  world.tokens.set('old', { member: memberId(0), key, scopes: ['read'], until: start });
  expect((await call('GET', '/members/me', { token: 'old' })).text).toBe('expired token');
  world.tokens.set('read', { member: memberId(0), key, scopes: ['read'], until: start + 1000 });
  expect((await call('GET', '/members/me', { token: 'read' })).status).toBe(200);
  const refused = await call('POST', '/cards', { token: 'read', idList: ids.todo });
  expect([refused.status, refused.text]).toEqual([401, 'unauthorized permission requested']);
});

test('too many calls: 429 without a word on how long, and longer for who goes on', async () => {
  const { call, world } = enter();
  world.limits.token = 3;
  const get = () => call('GET', `/lists/${ids.todo}/cards`);
  for (let at = 0; at < 3; at += 1) expect((await get()).status).toBe(200);
  const over = await get();
  expect([over.status, over.json().error, over.headers.get('retry-after')]).toEqual([
    429,
    'API_TOKEN_LIMIT_EXCEEDED',
    null,
  ]);
  for (let at = 0; at < 201; at += 1) await get();
  expect((await get()).json().error).toBe('API_KEY_LIMIT_EXCEEDED');
  await world.wait(10_000);
  expect((await get()).status).toBe(200);
  world.limits.token = 300;
  for (let at = 0; at < 100; at += 1) await call('GET', '/members/me');
  expect((await call('GET', '/members/me')).status).toBe(429);
  expect((await get()).status).toBe(200);
});

test.each(faultKinds)('the fault %s: made or not made, as it says', async (kind) => {
  const { call, world } = enter();
  const card = { idList: ids.todo, name: 'x' };
  world.faults.push({ kind, on: 'POST /1/cards' });
  const [result] = await Promise.allSettled([call('POST', '/cards', card)]);
  expect(world.cards.length - 1).toBe(/committed|after|slow/.test(kind) ? 1 : 0);
  const status = /^\d{3}/.exec(kind)?.[0];
  expect(world.log[0]?.status).toBe(status ? Number(status) : kind === 'slow' ? 200 : 0);
  expect(result?.status).toBe(/refused|cut/.test(kind) ? 'rejected' : 'fulfilled');
  expect((await call('POST', '/cards', card)).status).toBe(200);
});

describe('the page that asks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.close());
  const back = `https://${'a'.repeat(32)}.chromiumapp.org/trello`;
  const ask = (more: Readonly<Record<string, string>> = {}) => {
    const asked = {
      key,
      response_type: 'token',
      return_url: back,
      callback_method: 'fragment',
      scope: 'read,write',
      expiration: 'never',
      ...more,
    };
    return rawRequest(office, 'GET', `https://trello.com/1/authorize?${new URLSearchParams(asked)}`);
  };

  test('sends a token behind a # to an origin of the app’s, and it works', async () => {
    expect((await ask()).text).toContain('id="approveButton"');
    const allowed = await ask({ answer: 'allow' });
    const to = new URL(String(allowed.headers.location));
    expect([allowed.status, to.origin + to.pathname]).toEqual([302, back]);
    const given = to.hash.slice('#token='.length);
    const me = await rawRequest(office, 'GET', `${root}/members/me?key=${key}&token=${given}`);
    expect([me.status, JSON.parse(me.text).fullName]).toEqual([200, 'Mara Lindqvist']);
    expect(Object.keys(me.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(String((await ask({ answer: 'deny' })).headers.location)).not.toContain('token');
  });

  test.each([
    ['an app that nobody knows', { key: 'x' }, 'Invalid key'],
    [
      'another origin',
      { return_url: `https://${'a'.repeat(32)}.chromiumapp.org.evil.example/` },
      'Invalid return_url',
    ],
    ['a right that there is not', { scope: 'read,all' }, 'Invalid scope'],
    ['no token', { response_type: 'code' }, 'Invalid response_type'],
  ])('refuses %s and goes nowhere', async (_, more, words) => {
    const page = await ask({ ...more, answer: 'allow' });
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.text).toContain(words);
    expect(page.headers.location).toBeUndefined();
  });
});

test.skipIf(!contract.isThere)(
  'an answer of the office’s own that breaks the contract is its error',
  async () => {
    const { call, world } = enter();
    Object.assign(world.cards[0] ?? {}, { desc: 5 });
    await expect(call('GET', `/cards/${ids.freeze}`)).rejects.toThrow('answers GET /cards/{id} wrong');
  },
);
