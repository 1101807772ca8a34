import { describe, expect, test } from 'vitest';
import { RefusedAnswer } from '@/utils/connections/http';
import { asana } from '@/utils/tasks/asana/asana';
import { taskText } from '@/utils/tasks/key';
import { asanaContract, hasContracts } from './contracts';
import { fakeHttp, json } from './fake-http';

const settings = { token: 'invented-token-of-a-test', user: '12' };
const place = { projectId: '77', workspaceId: '9', name: 'Rollout (Fern)' };
const asked = { settings, place };
const order = {
  key: 'decision-1#a1',
  what: 'Tell every team\nand their leads',
  due: '2026-12-04',
  assignee: '345',
  title: 'Rollout in two waves',
  href: 'https://www.notion.so/rollout',
};
const href = 'https://app.asana.com/1/9/project/77/task/500';
const notes =
  'Tell every team\nand their leads\n\nRollout in two waves\nhttps://www.notion.so/rollout\n\nMeantime: decision-1#a1';

test('a task has the words, the day, the owner, the decision’s address and the key', async () => {
  const http = fakeHttp(() => json({ data: { gid: '500', permalink_url: href } }, 201));
  expect(await asana.create(asked, order, http)).toEqual({ ok: true, value: { id: '500', href } });
  expect(http.sent).toMatchObject([
    {
      method: 'POST',
      url: 'https://app.asana.com/api/1.0/tasks?opt_fields=permalink_url',
      body: {
        data: {
          name: 'Tell every team and their leads',
          notes,
          projects: ['77'],
          due_on: '2026-12-04',
          assignee: '345',
        },
      },
    },
  ]);
  expect(http.sent[0]?.headers.get('authorization')).toBe(`Bearer ${settings.token}`);
  expect(http.sent[0]?.url).not.toContain(settings.token);
});

test('without a day and an owner it names neither', async () => {
  const http = fakeHttp(() => json({ data: { gid: '500' } }, 201));
  const made = await asana.create(asked, { ...order, due: null, assignee: null, href: null }, http);
  expect(made).toEqual({ ok: true, value: { id: '500', href: 'https://app.asana.com/0/77/500' } });
  const [sent] = http.sent;
  expect(Object.keys(Object(Object(sent?.body).data))).toEqual(['name', 'notes', 'projects']);
});

describe('a task is found again', () => {
  const tasks = [
    { gid: '1', notes: 'Something else', permalink_url: href },
    { gid: '2', notes: taskText({ ...order, key: 'decision-1#a12' }, 1_000) },
    { gid: '3', notes: `${notes}\n\nSomebody wrote below`, permalink_url: href },
  ];
  const list = fakeHttp(({ url }) => {
    const at = Number(new URL(url).searchParams.get('offset') ?? 0);
    return json({ data: tasks.slice(at, at + 1), next_page: at < 2 ? { offset: String(at + 1) } : null });
  });

  test('by its key alone, on whichever page', async () => {
    expect(await asana.findByKey(asked, order.key, list)).toEqual({ ok: true, value: [{ id: '3', href }] });
    expect(await asana.findByKey(asked, 'decision-1#a1x', list)).toEqual({ ok: true, value: [] });
  });

  test('and a list that goes round, without it, is no proof: the user is asked', async () => {
    const round = fakeHttp(() => json({ data: tasks.slice(0, 1), next_page: { offset: 'same' } }));
    const found = await asana.findByKey(asked, order.key, round);
    expect(found).toMatchObject({ ok: false, kind: 'ask', fix: 'is-it-there', mayHaveCommitted: true });
    expect(round.sent.length).toBeLessThan(4);
  });
});

describe('what Asana answers instead', () => {
  const at = Date.UTC(2026, 10, 30, 12);
  test.each([
    [401, {}, { kind: 'ask', fix: 'reconnect', mayHaveCommitted: false }],
    [403, {}, { kind: 'ask', fix: 'choose-place', mayHaveCommitted: false }],
    [404, {}, { kind: 'ask', fix: 'choose-place', mayHaveCommitted: false }],
    [400, {}, { kind: 'no' }],
    [402, {}, { kind: 'no' }],
    [429, { 'retry-after': '7' }, { kind: 'again', retryAt: at + 7_000, mayHaveCommitted: false }],
    [429, {}, { kind: 'again', retryAt: at + 60_000, mayHaveCommitted: false }],
    [500, {}, { kind: 'again', mayHaveCommitted: true }],
    [503, {}, { kind: 'again', mayHaveCommitted: true }],
  ])('%s of a create', async (status, headers, failure) => {
    const http = fakeHttp(() => json({ errors: [{ message: 'Secret words' }] }, status, headers), at);
    const made = await asana.create(asked, order, http);
    expect(made).toMatchObject({ ok: false, ...failure });
    expect(JSON.stringify(made)).not.toMatch(/Secret|invented-token/);
  });

  test.each([500, 200])('%s of a look is never taken for a change', async (status) => {
    const http = fakeHttp(() => new Response('<html>', { status }));
    expect(await asana.findByKey(asked, order.key, http)).toMatchObject({
      kind: 'again',
      mayHaveCommitted: false,
    });
  });

  test.each([
    ['a create', true],
    ['a look', false],
  ])('a lost answer of %s', async (what, mayHaveCommitted) => {
    const lost = fakeHttp(() => Promise.reject(new TypeError('The request failed.')));
    const outcome =
      what === 'a create'
        ? await asana.create(asked, order, lost)
        : await asana.findByKey(asked, order.key, lost);
    expect(outcome).toMatchObject({ ok: false, kind: 'again', mayHaveCommitted });
  });

  test('an answer that is no task, or too long, leaves a create in doubt; one that leads on does not', async () => {
    const odd = fakeHttp(() => json({ data: { gid: '../me' } }, 201));
    expect(await asana.create(asked, order, odd)).toMatchObject({ kind: 'again', mayHaveCommitted: true });
    const refusing = (why: 'too-long' | 'led-on') =>
      fakeHttp(() => Promise.reject(new TypeError('x', { cause: new RefusedAnswer(why) })));
    expect(await asana.create(asked, order, refusing('too-long'))).toMatchObject({ mayHaveCommitted: true });
    expect(await asana.create(asked, order, refusing('led-on'))).toMatchObject({ kind: 'no' });
  });
});

test('Look again: done, a day that moved, and one that is gone', async () => {
  const http = fakeHttp(({ url }) => {
    if (url.includes('/tasks/3')) return json({ errors: [] }, 404);
    return json({ data: { completed: url.includes('/tasks/1'), due_on: '2026-12-09' } });
  });
  expect(
    await asana.look(
      settings,
      [
        { id: '1', place },
        { id: '2', place },
        { id: '3', place },
      ],
      http,
    ),
  ).toEqual({
    ok: true,
    value: [{ isDone: true, due: '2026-12-09' }, { isDone: false, due: '2026-12-09' }, null],
  });
});

test('a token says whose it is', async () => {
  const http = fakeHttp(() => json({ data: { gid: '12', name: 'Ana Duarte', email: 'ana@fern.example' } }));
  const checked = await asana.check(settings, http);
  expect(checked).toEqual({ ok: true, value: { settings, name: 'ana@fern.example' } });
});

test.skipIf(!hasContracts)('every request is one that Asana’s own description allows', async () => {
  const contract = await asanaContract();
  const http = fakeHttp(({ url }) => {
    if (/workspaces\?/.test(url)) return json({ data: [{ gid: '9', name: 'Fern' }] });
    // More projects than are listed: then they are searched for.
    if (/projects\?/.test(url)) return json({ data: [], next_page: { offset: crypto.randomUUID() } });
    return json({ data: url.includes('/tasks?') && !url.includes('project') ? { gid: '1' } : [] });
  });
  await asana.check(settings, http);
  await asana.places(settings, '', http);
  await asana.places(settings, 'roll', http);
  await asana.people(settings, place, http);
  await asana.findByKey(asked, order.key, http);
  await asana.create(asked, order, http);
  await asana.create(asked, { ...order, due: null, assignee: null }, http);
  await asana.look(settings, [{ id: '1', place }], http);
  const problems = http.sent.flatMap(
    ({ method, url, body }) => contract.validate({ method, url, body }).errors,
  );
  expect([http.sent.length, problems]).toEqual([15, []]);
  const wrong = {
    method: 'POST',
    url: 'https://app.asana.com/api/1.0/tasks',
    body: { data: { titel: 'x' } },
  };
  expect(contract.validate(wrong).ok).toBe(false);
});
