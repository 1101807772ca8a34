import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { untouched } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import type { StoredTask } from '@/utils/store/task-rows';
import { taskId, taskKey } from '@/utils/tasks/key';
import type { AnyTaskTypes } from '@/utils/tasks/types';
import { restedWork } from '@/utils/worker/rested-work';

const asked = at('2026-01-05T16:30Z');
const night = at('2026-01-05T23:00Z');
const key = taskKey('d1', 'a1');

const taskOf = (more: Partial<StoredTask> = {}): StoredTask => ({
  ...{ id: taskId('asana', key), key, destination: 'asana', place: null, kind: 'create' },
  ...{ order: asked, state: 'stuck', at: night, ...untouched },
  ...{ decision: 'd1', what: 'Tell the vendor', due: null, assignee: null },
  ...more,
});
const check: DuplicateCheck<AnyTaskTypes> = {
  ...{ id: 'check', key, destination: 'asana', place: null, order: asked, at: night, state: 'stuck' },
  ...{ lease: null, tries: 0, retryAt: null, failure: null, of: 'create', left: null },
  made: { id: '1', href: 'https://app.asana.com/0/0/1/f', notes: null },
  ...{ others: ['https://app.asana.com/0/0/2/f'], places: [] },
};
const rested = async () => (await restedWork(database)).map(({ kind, title, href }) => [kind, title, href]);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  const me = { ...officeIn('UTC'), id: 'me', name: 'Me', zoneSource: 'typed in', zoneDate: '2026-01-01' };
  await savePeople([{ ...me, isMe: true, addresses: [] }]);
});

test('a task that stopped, or is there twice, while I was off is told by what it is, and opens its decision', async () => {
  expect(await rested()).toEqual([]);
  await database.tasks.put(taskOf());
  const line = ['task', 'Tell the vendor', '/log.html#d1'];
  expect(await rested()).toEqual([line]);
  const [first] = await restedWork(database);
  // Stopped once more it is another need; as it is, the same.
  await database.tasks.put(taskOf({ at: night + 60_000 }));
  expect((await restedWork(database))[0]?.id).not.toBe(first?.id);
  await database.tasks.put(taskOf({ state: 'done' }));
  await database.taskChecks.put({ ...check, state: 'waiting' });
  expect(await rested()).toEqual([]);
  await database.taskChecks.put({ ...check, state: 'stuck' });
  expect(await rested()).toEqual([line]);
  // Its task was removed meanwhile.
  await database.tasks.clear();
  expect(await rested()).toEqual([]);
});

test.each([
  ['stopped while I worked', { at: at('2026-01-05T16:59Z'), order: at('2026-01-05T10:00Z') }, 0],
  ['stopped at the end of my day', { at: at('2026-01-05T17:00Z'), order: at('2026-01-05T10:00Z') }, 1],
  ['stopped in answer to a click', { order: night - 15 * 60_000 }, 0],
  ['stopped a minute later', { order: night - 16 * 60_000 }, 1],
  ['goes on', { state: 'waiting' }, 0],
] as const)('of a task that %s', async (_, more, count) => {
  await database.tasks.put(taskOf(more));
  expect(await rested()).toHaveLength(count);
});
