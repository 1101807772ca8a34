import { expect, test } from 'vitest';
import { boardIds } from '@/tests/office/monday/board-world';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { createWorld, token } from '@/tests/office/monday/world';
import { treeText } from '@/utils/sites/read/tree-text';
import { mondayItemAt } from '@/utils/tasks/monday/item-address';
import { readMondayTalk } from '@/utils/tasks/monday/talk';
import { fakeHttp, json } from './fake-http';

const settings = { token, account: '9011001' };
const now = Date.parse('2026-11-25T15:10:00Z');

test.each([
  ['https://fernhill.monday.com/boards/1801100001/pulses/2801100001', true],
  ['https://fernhill.monday.com/boards/1801100001/views/7/pulses/2801100001/posts/3801100001', true],
  ['https://fernhill.monday.com/boards/1801100001', false],
  ['https://fernhill.monday.com.evil.example/boards/1801100001/pulses/2801100001', false],
  ['http://fernhill.monday.com/boards/1801100001/pulses/2801100001', false],
  ['', false],
])('the item at %s', (address, isItem) => {
  expect(mondayItemAt(address)).toBe(isItem ? boardIds.freeze : null);
});

test('an item’s updates in order, by address and time, with one request', async () => {
  const world = createWorld({ now: () => now });
  const read = await readMondayTalk(settings, boardIds.freeze, { fetch: mondayFetch(world), now: () => now });
  if (!read.ok) throw new Error('The item was not read.');
  const { messages, ...rest } = read.value;
  expect(rest).toMatchObject({
    site: 'monday',
    threadId: boardIds.freeze,
    title: 'Freeze before the rollout',
    permalink: `https://fernhill.monday.com/boards/${boardIds.launch}/pulses/${boardIds.freeze}`,
    notRead: [],
  });
  expect(messages.map(({ author, sentAt }) => [author?.label, sentAt])).toEqual(
    [
      ['Tom Becker', 29],
      ['Jonas Weber', 28],
      ['Mei Tanaka', 20],
      ['Tom Becker', 4],
    ].map(([who, ago]) => [who, now - Number(ago) * 3_600_000]),
  );
  expect(messages.every(({ author }) => author?.kind === 'email')).toBe(true);
  expect(treeText(messages[2]?.body ?? [])).toBe('Before is fine for me.\nNot on a Friday in Osaka.');
});

test('replies stand among the updates by their time; what has no words is counted, a list without end told', async () => {
  const said = (id: string, at: string, more = {}) => ({
    ...{ id, text_body: `Said ${id}`, created_at: `2026-11-24T${at}:00Z`, creator: null, replies: [] },
    ...more,
  });
  const updates = [
    said('u2', '12:00', { text_body: '' }),
    said('u1', '09:00', { replies: [said('r1', '13:00')] }),
    ...Array.from({ length: 98 }, (_, at) => said(`x${at}`, '10:00', { text_body: ' ' })),
  ];
  const url = 'https://fernhill.monday.com/boards/1/pulses/2';
  const http = fakeHttp(() => json({ data: { items: [{ id: '2', name: 'Plan', url, updates }] } }));
  const read = await readMondayTalk(settings, '2', http);
  expect(http.sent).toHaveLength(5);
  expect(read.ok && read.value.messages.map(({ id }) => id)).toEqual(['u1', 'r1']);
  expect(read.ok && read.value.notRead).toEqual([
    { count: 99, why: 'drawing' },
    { count: 1, why: 'at-least-one' },
  ]);
});

test('an item that is hidden or gone is said', async () => {
  const world = createWorld({ now: () => now });
  const http = { fetch: mondayFetch(world), now: () => now };
  expect(await readMondayTalk(settings, '2899999999', http)).toMatchObject({ ok: false, kind: 'ask' });
});
