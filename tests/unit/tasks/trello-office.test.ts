import { expect, test } from 'vitest';
import { trelloFetch } from '@/tests/office/trello-api/fetch';
import { ids, key, memberId, token } from '@/tests/office/trello-api/ids';
import { createWorld, type World } from '@/tests/office/trello-api/world';
import { signInTrello } from '@/utils/connections/trello/sign-in';
import { trello } from '@/utils/tasks/trello/trello';

let clock = Date.parse('2026-11-25T15:10:00Z');
function enter(): { world: World; http: { fetch: typeof fetch; now: () => number }; asked: string[] } {
  const wait = async (ms: number) => {
    clock += ms;
  };
  const world = createWorld({ now: () => clock, wait });
  const asked: string[] = [];
  const reach = trelloFetch(world);
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return reach(input, init);
  };
  return { world, http: { fetch, now: () => clock }, asked };
}
const settings = { key, token };
const todo = { listId: ids.todo, boardId: ids.launch, name: 'To do (Launch)' };
const order = {
  key: 'decision-1#a1',
  what: 'Tell every team',
  due: '2026-12-04',
  assignee: memberId(1),
  title: 'Rollout in two waves',
  href: 'https://www.notion.so/rollout',
};

test('from key and token to a card that is found in its list, and looked at again; no token in an address', async () => {
  const { world, http, asked } = enter();
  expect(await trello.check(settings, http)).toEqual({
    ok: true,
    value: { settings, name: '@maralindqvist' },
  });
  const places = await trello.places(settings, '', http);
  // Neither the closed board nor the one that this member is not on.
  expect(places.ok && places.value.map(({ name }) => name)).toEqual([
    'To do (Launch)',
    'Doing (Launch)',
    'Done (Launch)',
  ]);
  const searched = await trello.places(settings, 'doing', http);
  expect(searched.ok && searched.value.map(({ listId }) => listId)).toEqual([ids.doing]);
  const people = await trello.people(settings, todo, http);
  const toms = people.ok ? people.value.filter(({ name }) => name === 'Tom Becker') : [];
  expect(toms.map(({ email, username }) => [email, username])).toEqual([
    [null, '@tombecker'],
    [null, '@tombecker7'],
  ]);
  const scope = { settings, place: todo };
  expect(await trello.findByKey(scope, order.key, http)).toEqual({ ok: true, value: [] });
  const made = await trello.create(scope, order, http);
  if (!made.ok) throw new Error('No card was made.');
  const card = world.cards.at(-1);
  expect(card).toMatchObject({ name: order.what, list: ids.todo, members: [memberId(1)] });
  expect(card?.desc).toMatch(/https:\/\/www\.notion\.so\/rollout\n\nMeantime: decision-1#a1$/);
  expect(made.value.href).toMatch(/^https:\/\/trello\.com\/c\//);
  expect(await trello.findByKey(scope, order.key, http)).toEqual({ ok: true, value: [made.value] });
  expect(await trello.findByKey(scope, 'decision-1#a', http)).toEqual({ ok: true, value: [] });
  // Somebody moved it on.
  if (card !== undefined) card.list = ids.doing;
  expect(await trello.findByKey(scope, order.key, http)).toEqual({ ok: true, value: [made.value] });
  expect(await trello.look(settings, [{ id: made.value.id, place: todo }], http)).toEqual({
    ok: true,
    value: [{ isDone: false, due: '2026-12-04' }],
  });
  Object.assign(card ?? {}, { dueComplete: true, due: null });
  expect(
    await trello.look(
      settings,
      [
        { id: made.value.id, place: todo },
        { id: ids.hidden, place: todo },
      ],
      http,
    ),
  ).toEqual({
    ok: true,
    value: [{ isDone: true, due: null }, null],
  });
  for (const address of asked) expect(address).not.toMatch(new RegExp(`${token}|${key}`));
});

test('a board with more cards than Trello tells: the list is read too, and counts alone', async () => {
  const { world, http, asked } = enter();
  const scope = { settings, place: todo };
  const made = await trello.create(scope, order, http);
  const card = world.cards.at(-1);
  if (!made.ok || card === undefined) throw new Error('No card was made.');
  const full = Array.from({ length: 1_000 }, (_, at) => ({
    ...card,
    id: (0x9000 + at).toString(16).padStart(24, '0'),
    desc: '',
  }));
  const crowded: typeof fetch = async (input, init) =>
    /boards\/[^/]+\/cards/.test(String(input))
      ? new Response(JSON.stringify(full))
      : await http.fetch(input, init);
  const found = (key: string) => trello.findByKey(scope, key, { ...http, fetch: crowded });
  expect(await found(order.key)).toEqual({ ok: true, value: [made.value] });
  expect(await found('decision-1#b')).toEqual({ ok: true, value: [] });
  expect(asked.filter((url) => url.includes('/lists/'))).toHaveLength(2);
  const all: typeof fetch = async () => new Response(JSON.stringify(full));
  expect(await trello.findByKey(scope, order.key, { ...http, fetch: all })).toMatchObject({
    kind: 'ask',
    fix: 'is-it-there',
  });
});

test('a long action keeps address and key within what Trello takes', async () => {
  const { world, http } = enter();
  const long = { ...order, what: 'word '.repeat(6_000) };
  const made = await trello.create({ settings, place: todo }, long, http);
  expect(made.ok).toBe(true);
  const { name = '', desc = '' } = world.cards.at(-1) ?? {};
  expect([name.length <= 500, desc.length <= 16_384, desc.endsWith('Meantime: decision-1#a1')]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  ['401', { kind: 'ask', fix: 'reconnect', mayHaveCommitted: false }],
  ['401-permission', { kind: 'ask', fix: 'choose-place', mayHaveCommitted: false }],
  ['404', { kind: 'ask', fix: 'choose-place', mayHaveCommitted: false }],
  ['400', { kind: 'no' }],
  ['429-key', { kind: 'again', mayHaveCommitted: false }],
  ['429-token', { kind: 'again', mayHaveCommitted: false }],
  ['500', { kind: 'again', mayHaveCommitted: true }],
  ['502-committed', { kind: 'again', mayHaveCommitted: true }],
  ['cut-after', { kind: 'again', mayHaveCommitted: true }],
  ['cut-before', { kind: 'again', mayHaveCommitted: true }],
] as const)('%s of a card', async (kind, failure) => {
  const { world, http } = enter();
  world.faults.push({ kind, on: 'POST /1/cards' });
  const made = await trello.create({ settings, place: todo }, order, http);
  expect(made).toMatchObject({ ok: false, ...failure });
  if (!made.ok && made.kind === 'again' && kind.startsWith('429')) expect(made.retryAt).toBe(clock + 11_000);
  expect(JSON.stringify(made)).not.toContain(token);
});

test('a closed list, a foreign one, a wrong key and one that is no key', async () => {
  const { world, http } = enter();
  const hidden = { settings, place: { ...todo, listId: ids.hidden, boardId: ids.private } };
  expect(await trello.findByKey(hidden, order.key, http)).toMatchObject({ fix: 'choose-place' });
  for (const list of world.lists) list.closed = true;
  expect(await trello.create({ settings, place: todo }, order, http)).toMatchObject({ fix: 'choose-place' });
  expect(await trello.check({ token, key: 'f'.repeat(32) }, http)).toMatchObject({ fix: 'reconnect' });
  expect(await trello.check({ token, key: 'no key' }, http)).toMatchObject({ kind: 'no' });
});

test('Trello’s page leads back with a token behind a #; what leads elsewhere, or nowhere, gives none', async () => {
  const redirect = 'https://abc.chromiumapp.org/';
  const opened: string[] = [];
  const by = (answer: string | undefined) => ({
    redirect,
    launch: async (url: string) => {
      opened.push(url);
      return answer;
    },
  });
  expect(await signInTrello(key, by(`${redirect}#token=${token}`))).toEqual({ ok: true, value: token });
  const { searchParams } = new URL(opened[0] ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    key,
    scope: 'read,write',
    response_type: 'token',
    callback_method: 'fragment',
    return_url: redirect,
  });
  const no = { ok: false, kind: 'no' };
  expect(await signInTrello(key, by(`https://elsewhere.example/#token=${token}`))).toMatchObject(no);
  expect(await signInTrello(key, by(`${redirect}#error=Request%20not%20approved`))).toMatchObject(no);
  expect(await signInTrello(key, by(undefined))).toMatchObject(no);
  expect(await signInTrello(key, null)).toMatchObject(no);
});
