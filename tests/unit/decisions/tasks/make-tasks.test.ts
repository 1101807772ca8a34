import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { readWordsWith } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { fakeHttp, json } from '@/tests/unit/tasks/fake-http';
import { saveDecision } from '@/utils/decisions/save';
import { answerTaskIsThere, cancelTask } from '@/utils/decisions/tasks/change-task';
import { connectTasks, disconnectTasks } from '@/utils/decisions/tasks/connect-tasks';
import { lookAgain } from '@/utils/decisions/tasks/look-again';
import { makeTasks } from '@/utils/decisions/tasks/make-tasks';
import { type SentTypes, sendStore } from '@/utils/decisions/tasks/send-store';
import { createRunner } from '@/utils/outbox/runner';
import { database } from '@/utils/store/database';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { stuckTaskItems, taskConnectionOf, tasksOfDecision } from '@/utils/store/tasks';
import { asana } from '@/utils/tasks/asana/asana';
import { taskSender } from '@/utils/tasks/sender';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

const connection: StoredTaskConnection = {
  destination: 'asana',
  settings: { token: 'invented-token-of-a-test', user: '12' },
  account: 'ana@fern.example',
  place: { projectId: '77', workspaceId: '9', name: 'Rollout' },
  connectedAt: 1,
};
const ananya = { 'name:Ananya Rao': { user: { id: '345', name: 'Ananya Rao' } } };

interface Task {
  readonly gid: string;
  readonly name: string;
  readonly notes: string;
  readonly assignee?: string;
}
let tasks: Task[] = [];
let clock = Date.now();

/** Asana, as little of it as is asked for; `answer` stands in its way. */
const system = (answer: (method: string) => Response | null = () => null) =>
  fakeHttp(({ method, url, body }) => {
    const instead = answer(method);
    if (instead !== null) return instead;
    if (method === 'GET' && url.includes('/tasks/'))
      return json({ data: { completed: true, due_on: '2026-12-09' } });
    if (method === 'GET') return json({ data: tasks, next_page: null });
    const { data } = body as { data: Omit<Task, 'gid'> };
    tasks.push({ ...data, gid: String(500 + tasks.length) });
    return json({ data: { gid: tasks.at(-1)?.gid } }, 201);
  });

/** The worker's runner, until it has nothing to do for now; what it waits for has passed by then. */
async function run(http = system()): Promise<void> {
  clock += 600_000;
  const problems: unknown[] = [];
  await createRunner<SentTypes>({
    store: sendStore(database, readWordsWith()),
    destinations: () => taskSender(asana),
    httpFor: () => ({ ...http, now: () => clock }),
    clock: { now: () => clock, sleep: async () => {} },
    setAlarm: async () => {},
    random: () => 0,
    newToken: () => crypto.randomUUID(),
    isOnline: () => true,
    mayReach: async () => true,
    tell: () => {},
    report: (error) => problems.push(error),
  }).run();
  expect(problems).toEqual([]);
}

async function saved(): Promise<string> {
  const { key } = await saveDecision({ ...rollout, id: null, supersedes: null }, Date.now());
  return key;
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  tasks = [];
  clock = Date.now();
  await connectTasks(connection);
});

test('each action becomes one task with its link, whoever it is given to, and the decision’s address in it', async () => {
  const key = await saved();
  expect(await makeTasks(key, 'asana', ananya)).toBe(2);
  await run();
  expect(tasks.map(({ name, assignee }) => [name, assignee])).toEqual([
    ['Tell support', '345'],
    ['Book the second window', undefined],
  ]);
  for (const { notes } of tasks) expect(notes).toContain(rollout.source?.permalink);
  const made = await tasksOfDecision(key);
  expect(made.map(({ state, link }) => [state, link?.href])).toEqual([
    ['done', 'https://app.asana.com/0/77/500'],
    ['done', 'https://app.asana.com/0/77/501'],
  ]);
  expect((await taskConnectionOf('asana'))?.people).toEqual(ananya);
});

test('pressed again, saved again or made in another browser: no second task', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  await run();
  expect(await makeTasks(key, 'asana', ananya)).toBe(0);
  const stored = await database.decisions.get(key);
  const [first, ...rest] = stored?.decision.actions ?? [];
  if (stored === undefined || first === undefined) throw new Error('Nothing was saved.');
  const more = { what: 'Write it down', owner: null, due: null };
  await saveDecision(
    { ...stored.decision, actions: [more, { ...first, what: 'Tell all' }, ...rest] },
    Date.now(),
  );
  expect(await makeTasks(key, 'asana', ananya)).toBe(1);
  await run();
  expect(tasks).toHaveLength(3);
  // Another browser has the decision, and not what this one made.
  await database.tasks.clear();
  expect(await makeTasks(key, 'asana', ananya)).toBe(3);
  await run();
  expect(tasks).toHaveLength(3);
  expect((await tasksOfDecision(key)).map(({ link }) => link?.id).toSorted()).toEqual(['500', '501', '502']);
});

test('after a lost answer the task is looked for, twice, before it is made again', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  let lost = 0;
  const losing = system((method) => {
    if (method !== 'POST' || lost > 0) return null;
    lost += 1;
    throw new TypeError('The request failed.');
  });
  for (let turn = 0; turn < 4; turn += 1) await run(losing);
  expect(tasks).toHaveLength(2);
  const methods = losing.sent.map(({ method }) => method);
  expect(methods.slice(0, 2)).toEqual(['GET', 'POST']);
  const again = methods.lastIndexOf('POST');
  expect(methods.slice(0, again).filter((method) => method === 'GET').length).toBeGreaterThanOrEqual(4);
});

test('a task that was cancelled before it went out can be made later; a token that ended asks, and goes on', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  const [first] = await tasksOfDecision(key);
  await cancelTask(first?.id ?? '');
  expect((await tasksOfDecision(key))[0]).toMatchObject({ state: 'cancelled', doubt: null, failure: null });
  expect(await makeTasks(key, 'asana', ananya)).toBe(1);
  await run(system(() => json({ errors: [] }, 401)));
  expect((await stuckTaskItems()).map(({ failure }) => failure?.fix)).toEqual(['reconnect', 'reconnect']);
  await disconnectTasks('asana');
  await run();
  expect(tasks).toHaveLength(0);
  await connectTasks(connection);
  await run();
  expect(tasks).toHaveLength(2);
});

test('where the place is gone the next one takes what was not sent yet', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  await run(system(() => json({ errors: [] }, 404)));
  expect((await stuckTaskItems()).map(({ failure }) => failure?.fix)).toEqual([
    'choose-place',
    'choose-place',
  ]);
  const place = { projectId: '88', workspaceId: '9', name: 'Elsewhere' };
  await connectTasks({ ...connection, place });
  const http = system();
  await run(http);
  expect(http.sent.every(({ url, body }) => url.includes('88') || JSON.stringify(body).includes('88'))).toBe(
    true,
  );
  expect(tasks).toHaveLength(2);
});

test('the user’s word that it was created is kept, and no other is made', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  const losing = system((method) => (method === 'POST' ? json({}, 500) : null));
  for (let turn = 0; turn < 14; turn += 1) await run(losing);
  const asked = await stuckTaskItems();
  expect(asked.map(({ failure }) => failure?.fix)).toEqual(['is-it-there', 'is-it-there']);
  await answerTaskIsThere(asked[0]?.id ?? '', true);
  await answerTaskIsThere(asked[1]?.id ?? '', false);
  await run();
  expect(tasks).toHaveLength(1);
  expect((await tasksOfDecision(key)).map(({ state }) => state)).toEqual(['done', 'done']);
});

test('Look again keeps what was seen, and when', async () => {
  const key = await saved();
  await makeTasks(key, 'asana', ananya);
  await run();
  const http = system();
  expect(await lookAgain(key, asana, http)).toEqual({ ok: true, value: 2 });
  const seen = { at: http.now(), is: 'done', due: '2026-12-09' };
  expect((await tasksOfDecision(key)).map((task) => task.seen)).toEqual([seen, seen]);
});
