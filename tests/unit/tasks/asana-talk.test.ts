import { expect, test } from 'vitest';
import { asanaFetch } from '@/tests/office/asana/fetch';
import { ids, token, userGid } from '@/tests/office/asana/ids';
import { createWorld } from '@/tests/office/asana/world';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import { treeText } from '@/utils/sites/read/tree-text';
import { readAsanaTalk } from '@/utils/tasks/asana/talk';
import { asanaTaskAt } from '@/utils/tasks/asana/task-address';
import { linksOfText, nodesOfText } from '@/utils/tasks/plain-text';
import { fakeHttp, json } from './fake-http';

const settings = { token, user: userGid(0) };
const now = Date.parse('2026-11-25T15:10:00Z');

test.each([
  ['https://app.asana.com/1/1208000000000100/project/1208000000000301/task/1208000000000401', true],
  [
    'https://app.asana.com/1/1208000000000100/task/1208000000000401/comment/1208000000000999?focus=true',
    true,
  ],
  ['https://app.asana.com/0/1208000000000301/1208000000000401/f', true],
  ['https://app.asana.com/0/0/1208000000000401', true],
  ['https://app.asana.com/1/1208000000000100/project/1208000000000301/list/1208000000000401', false],
  ['https://app.asana.com/0/1208000000000301/list', false],
  ['https://app.asana.com/1/1208000000000100/task/x', false],
  ['https://app.asana.com.evil.example/0/0/1208000000000401', false],
  ['https://example.org/?https://app.asana.com/0/0/1208000000000401', false],
  ['', false],
])('the task at %s', (address, isTask) => {
  expect(asanaTaskAt(address)).toBe(isTask ? '1208000000000401' : null);
});

test('a task’s comments in order, by address and time; what was done to it is none', async () => {
  const world = createWorld({ now: () => now });
  const http = { fetch: asanaFetch(world), now: () => now };
  const read = await readAsanaTalk(settings, ids.freeze, http);
  if (!read.ok) throw new Error('The task was not read.');
  const { messages, ...rest } = read.value;
  expect(rest).toMatchObject({ site: 'asana', threadId: ids.freeze, title: 'Freeze before the rollout' });
  expect(rest.permalink).toBe(
    `https://app.asana.com/1/${ids.fernhill}/project/${ids.launch}/task/${ids.freeze}`,
  );
  expect(rest.notRead).toEqual([]);
  expect(messages.map(({ author, sentAt }) => [author?.value, sentAt])).toEqual(
    [
      // Who made the task, as nobody else changed its description.
      ['tom', 30],
      ['tom', 29],
      ['jonas', 28],
      ['mei', 20],
      ['tom', 4],
      ['ananya', 2],
    ].map(([who, ago]) => [`${who}@fernhill.example`, now - Number(ago) * 3_600_000]),
  );
  expect(pageToBlocks(messages[0]?.body ?? [])).toEqual([
    {
      type: 'paragraph',
      runs: [{ text: 'One ' }, { text: 'rule', marks: ['bold'] }, { text: ' for all regions.' }],
    },
    { type: 'paragraph', runs: [{ text: 'See the rota.' }] },
  ]);
  expect(treeText(messages[3]?.body ?? [])).toBe('Before is fine for me.\nNot on a Friday in Osaka.');
  expect(rest.participants.map(({ label }) => label)).toEqual([
    'Tom Becker',
    'Jonas Weber',
    'Mei Tanaka',
    'Ananya Rao',
  ]);
  expect(world.log.map(({ call }) => call)).toEqual([
    `GET /api/1.0/tasks/${ids.freeze}`,
    `GET /api/1.0/tasks/${ids.freeze}/stories`,
    ...[7, 2, 3, 1].map((at) => `GET /api/1.0/users/${userGid(at)}`),
  ]);
});

test('without an address there is the name, without either nobody; a comment without words is counted', async () => {
  const comment = (gid: string, more: object) => ({ gid, type: 'comment', text: 'Yes', ...more });
  const http = fakeHttp(({ url }) =>
    json({
      data: url.includes('/stories')
        ? [
            comment('2', { created_at: '2026-11-24T10:00:30Z', created_by: { name: 'Ines Almeida' } }),
            comment('1', { created_at: '2026-11-24T09:00:00Z', created_by: null }),
            comment('3', { text: '', created_at: '2026-11-24T11:00:00Z' }),
            { gid: '4', type: 'system', text: 'changed the due date' },
            null,
          ]
        : { name: 'Plan', permalink_url: 'javascript:alert(1)' },
    }),
  );
  const read = await readAsanaTalk(settings, ids.freeze, http);
  expect(read).toMatchObject({
    ok: true,
    value: {
      permalink: `https://app.asana.com/0/0/${ids.freeze}`,
      messages: [
        { id: '1', author: null },
        { id: '2', author: { kind: 'name', value: 'Ines Almeida' }, sentAt: Date.parse('2026-11-24T10:00Z') },
      ],
      notRead: [{ count: 1, why: 'drawing' }],
    },
  });
});

test('where Asana asks for a pause meanwhile, the words are there and the writers known by name', async () => {
  const world = createWorld({ now: () => now });
  const http = fakeHttp(async ({ url, method, headers }) =>
    url.includes('/users/')
      ? json({}, 429, { 'retry-after': '30' })
      : await asanaFetch(world)(new Request(url, { method, headers })),
  );
  const read = await readAsanaTalk(settings, ids.freeze, http);
  expect(read.ok && read.value.messages.map(({ author }) => author?.kind)).toEqual([
    // Of a task Asana tells no name.
    undefined,
    ...Array(5).fill('name'),
  ]);
  expect(http.sent).toHaveLength(3);
});

test('a task that is hidden or gone is said, and nothing is thrown', async () => {
  const world = createWorld({ now: () => now });
  const http = { fetch: asanaFetch(world), now: () => now };
  expect(await readAsanaTalk(settings, '1208999999999999', http)).toMatchObject({ ok: false, kind: 'ask' });
  expect(await readAsanaTalk({ ...settings, token: '1/1:x' }, ids.freeze, http)).toMatchObject({ ok: false });
});

test('text keeps its lines, its paragraphs and its addresses, without the stop behind them', () => {
  const text = 'See (https://board.example/plan).\r\nThen go.\n\n<b>Not</b> markup';
  expect(nodesOfText(text)).toEqual([
    {
      tag: 'p',
      children: [
        'See (',
        { tag: 'a', href: 'https://board.example/plan', children: ['https://board.example/plan'] },
        ').',
        { tag: 'br', children: [] },
        'Then go.',
      ],
    },
    { tag: 'p', children: ['<b>Not</b> markup'] },
  ]);
  expect(linksOfText(text)).toEqual([
    { label: 'https://board.example/plan', href: 'https://board.example/plan' },
  ]);
});

const writer = (gid: string) => ({ gid, name: `Writer ${gid}` });
async function describedBy(task: object, stories: readonly object[]) {
  const http = fakeHttp(({ url }) =>
    json({
      data: url.includes('/stories')
        ? stories
        : url.includes('/users/')
          ? { name: `Writer ${/users\/(\d+)/.exec(url)?.[1]}` }
          : { name: 'Plan', html_notes: '<body>Why</body>', created_at: '2026-11-24T09:00:00Z', ...task },
    }),
  );
  const read = await readAsanaTalk(settings, ids.freeze, http);
  return read.ok ? read.value.messages[0] : undefined;
}
const change = (gid: string, at: string) => ({
  ...{ gid: `9${at}`, type: 'system', resource_subtype: 'notes_changed', text: 'changed the description' },
  ...{ created_by: writer(gid), created_at: `2026-11-2${at}T09:00:00Z` },
});

test('a description is nobody’s where more than one person wrote it, and never a guess', async () => {
  const made = { created_by: { gid: '17' } };
  expect(await describedBy(made, [])).toMatchObject({
    ...{ id: 'notes', author: { kind: 'name', value: 'Writer 17' }, sentAt: Date.parse('2026-11-24T09:00Z') },
  });
  expect(await describedBy(made, [change('17', '5')])).toMatchObject({
    ...{ author: { value: 'Writer 17' }, sentAt: Date.parse('2026-11-25T09:00Z') },
  });
  expect(await describedBy(made, [change('18', '5')])).toMatchObject({ author: null, sentAt: null });
  expect(await describedBy({}, [])).toMatchObject({ author: null, sentAt: null });
  // By whatever name Asana calls what somebody else did; a comment changes nothing.
  const other = { ...change('18', '5'), resource_subtype: 'description_edited' };
  expect(await describedBy(made, [other])).toMatchObject({ author: null, sentAt: null });
  const comment = { ...other, type: 'comment', resource_subtype: 'comment_added' };
  expect(await describedBy(made, [comment])).toMatchObject({ author: { value: 'Writer 17' } });
  expect(await describedBy({ ...made, html_notes: '<body>\n</body>' }, [])).toBeUndefined();
});
