import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { boardIds, columnIds } from '@/tests/office/monday/board-world';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { createWorld, token, type World } from '@/tests/office/monday/world';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import { taskChanges } from '@/utils/decisions/tasks/task-changes';
import { placeOfTask, toldParts } from '@/utils/decisions/tasks/told-parts';
import { updateTask } from '@/utils/decisions/tasks/update-task';
import { database } from '@/utils/store/database';
import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { monday } from '@/utils/tasks/monday/monday';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

const now = () => Date.parse('2026-11-25T15:10:00Z');
const settings = { token, account: '9011001' };
const columns = {
  ...{ key: columnIds.key, link: { id: columnIds.link, type: 'link' as const }, status: null },
  ...{ who: null, due: null },
} as const;
const place = { boardId: boardIds.launch, groupId: 'topics', name: 'This week', href: null, columns };
const connection = { destination: 'monday', settings, account: 'Fernhill', place, connectedAt: 1 } as const;
const action = { id: 'a1', what: 'Tell support', due: '2026-12-04', owner: null };
const edited = { ...action, due: '2026-12-09' };

let world: World;
let task: StoredTask;
const http = () => ({ fetch: mondayFetch(world), now });
const row = async () => (await database.tasks.get('t')) ?? task;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  world = createWorld({ now });
  await connectTasks(connection);
  const order = {
    key: 'd#a1',
    what: action.what,
    due: action.due,
    title: 'Rollout',
    href: 'https://fern.example/',
  };
  const made = await monday.create({ settings, place }, { ...order, assignee: null }, http());
  if (!made.ok) throw new Error('Nothing was made.');
  task = {
    ...{ id: 't', key: 'd#a1', destination: 'monday', place, decision: 'd', link: made.value },
    ...{ what: action.what, due: action.due, assignee: null, owner: null, state: 'done', kind: 'create' },
    ...{ at: 1, order: 1, lease: null, retryAt: null, failure: null, tries: 0, rounds: 0, doubt: null },
  } as unknown as StoredTask;
  await database.tasks.put(task);
});

const told = async (since: StoredTaskConnection<'monday'> = connection) => {
  const changes = taskChanges(await row(), edited);
  const at = placeOfTask<'monday'>(await row(), since);
  return changes === null || at === null ? null : toldParts<'monday'>(changes, at, monday);
};

test('a day that has no column is said, not sent, and never counted as told', async () => {
  expect(await told()).toEqual({ told: null, untold: ['due'] });
  const asked = world.log.length;
  expect(await updateTask(task, edited, {}, monday, http())).toEqual({ ok: true, value: null });
  expect([world.log.length, (await row()).due]).toEqual([asked, action.due]);
  // What has a place is told beside it.
  const both = { ...edited, what: 'Tell all' };
  expect(await updateTask(task, both, {}, monday, http())).toEqual({ ok: true, value: null });
  expect(world.boards[0]?.items.at(-1)?.name).toBe('Tell all');
  expect(taskChanges(await row(), both)).toEqual({ due: { before: action.due, after: edited.due } });
});

test('a column that is chosen since takes it, for the same group alone', async () => {
  const withDay = { ...place, columns: { ...columns, due: columnIds.due } };
  expect(await told({ ...connection, place: { ...withDay, groupId: 'other' } })).toMatchObject({
    told: null,
  });
  await connectTasks({ ...connection, place: withDay });
  expect(await told({ ...connection, place: withDay })).toMatchObject({ untold: [], told: { due: {} } });
  await updateTask(task, edited, {}, monday, http());
  expect(world.boards[0]?.items.at(-1)?.values.get(columnIds.due)).toBe(edited.due);
  expect(taskChanges(await row(), edited)).toBeNull();
});
