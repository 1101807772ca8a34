import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { sampleRows } from '@/tests/samples/sample-rows';
import { fakeHttp, json } from '@/tests/unit/tasks/fake-http';
import { saveDecision } from '@/utils/decisions/save';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import { makeTasks } from '@/utils/decisions/tasks/make-tasks';
import { matchOwners } from '@/utils/decisions/tasks/owners';
import { taskChanges } from '@/utils/decisions/tasks/task-changes';
import { updateTask } from '@/utils/decisions/tasks/update-task';
import { withPlacesAsIds } from '@/utils/domain/decision/action-ids';
import { hintKey } from '@/utils/domain/people/hint';
import { database, type StoredPerson } from '@/utils/store/database';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { taskConnectionOf, tasksOfDecision } from '@/utils/store/tasks';
import { asana } from '@/utils/tasks/asana/asana';

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
const tom = { 'name:Tom Becker': { user: { id: '346', name: 'Tom Becker' } } };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await connectTasks(connection);
});

/** The first action's task as it stands made, and the action. */
async function made() {
  const { key } = await saveDecision({ ...rollout, id: null, supersedes: null }, Date.now());
  await makeTasks(key, 'asana', ananya);
  const [task] = await tasksOfDecision(key);
  const stored = await database.decisions.get(key);
  const [action] = withPlacesAsIds(stored?.decision.actions ?? []);
  if (task === undefined || action === undefined) throw new Error('No task was queued.');
  const row = {
    ...task,
    state: 'done' as const,
    link: { id: '500', href: 'https://app.asana.com/0/77/500' },
  };
  await database.tasks.put(row);
  return { row, action, after: async () => (await tasksOfDecision(key))[0] };
}

test('what was edited is said part by part, and nothing where nothing was', async () => {
  const { row, action } = await made();
  expect(taskChanges(row, action)).toBeNull();
  expect(taskChanges(row, { ...action, what: ' Tell support\n' })).toBeNull();
  const edited = { ...action, what: 'Tell all', due: null, owner: { name: 'Tom Becker' } };
  expect(taskChanges(row, edited)).toEqual({
    what: { before: 'Tell support', after: 'Tell all' },
    due: { before: '2026-12-03', after: null },
    who: { before: 'Ananya Rao', after: 'Tom Becker' },
  });
  // A row of an earlier version does not say for whom it was asked.
  const { owner: _, ...old } = row;
  expect(taskChanges(old, { ...action, owner: null })).toBeNull();
});

test('one click sends what was edited alone; where that fails the row still says that they differ', async () => {
  const { row, action, after } = await made();
  const edited = { ...action, what: 'Tell all', owner: { name: 'Tom Becker' } };
  const failing = fakeHttp(() => json({}, 500));
  expect(await updateTask(row, edited, tom, asana, failing)).toMatchObject({ ok: false, kind: 'again' });
  expect(taskChanges((await after()) ?? row, edited)).not.toBeNull();
  const http = fakeHttp(() => json({ data: { gid: '500' } }));
  expect(await updateTask(row, edited, tom, asana, http)).toEqual({ ok: true, value: null });
  expect(http.sent).toMatchObject([
    {
      method: 'PUT',
      url: 'https://app.asana.com/api/1.0/tasks/500',
      body: { data: { name: 'Tell all', assignee: '346' } },
    },
  ]);
  expect(Object.keys(Object(Object(http.sent[0]?.body).data))).toEqual(['name', 'assignee']);
  const now = await after();
  expect(now).toMatchObject({ state: 'done', link: row.link, what: 'Tell all', assignee: { id: '346' } });
  expect(taskChanges(now ?? row, edited)).toBeNull();
  expect((await taskConnectionOf('asana'))?.people).toEqual({ ...ananya, ...tom });
  expect(await updateTask(row, edited, tom, asana, http)).toEqual({ ok: true, value: null });
  expect(http.sent).toHaveLength(1);
});

test('people by a username that only one person of the list has, and never by one of a certain workspace', async () => {
  const person = (id: string, value: string, team?: string) => {
    const address = { kind: 'handle' as const, value, ...(team === undefined ? {} : { team }) };
    const sample = sampleRows(id).people as StoredPerson;
    return { ...sample, id, name: id, isMe: false, addresses: [address], keys: [hintKey(address)] };
  };
  await database.people.bulkPut([
    person('a', 'ananyarao'),
    person('b', 'tombecker', 'T0FERN'),
    person('c', 'mara'),
    person('d', 'mara'),
  ]);
  const users = ['@AnanyaRao', '@tombecker', '@mara'].map((username, at) => ({
    id: String(at),
    name: username,
    email: null,
    username,
  }));
  const owners = ['a', 'b', 'c'].map((personId) => ({ personId, name: personId }));
  const { people, unknown } = await matchOwners(owners, users, database);
  expect(people).toEqual({ 'person:a': { user: { id: '0', name: '@AnanyaRao' } } });
  expect(unknown.map(({ name }) => name)).toEqual(['b', 'c']);
});

const lost = () => {
  throw new TypeError('Failed to fetch');
};

test('an update whose answer is lost stays said, also where the action becomes again what it was', async () => {
  const { row, action, after } = await made();
  const edited = { ...action, what: 'Tell all', due: null };
  expect(await updateTask(row, edited, {}, asana, fakeHttp(lost))).toMatchObject({ ok: false });
  const unsure = await after();
  expect(unsure).toMatchObject({ what: 'Tell support', unsure: { what: 'Tell all', due: null } });
  // The same words as asked for at first; but the lost update may have come there.
  expect(taskChanges(unsure ?? row, action)).toEqual({
    what: { before: 'Tell all', after: 'Tell support' },
    due: { before: null, after: '2026-12-03' },
  });
  const http = fakeHttp(() => json({ data: { gid: '500' } }));
  expect(await updateTask(row, action, {}, asana, http)).toEqual({ ok: true, value: null });
  expect(http.sent).toMatchObject([{ body: { data: { name: 'Tell support', due_on: '2026-12-03' } } }]);
  const now = await after();
  expect(now).not.toHaveProperty('unsure');
  expect(taskChanges(now ?? row, action)).toBeNull();
});

test('what is sent is written down before it goes, so a page that is closed meanwhile leaves it said', async () => {
  const { row, action, after } = await made();
  const edited = { ...action, owner: { name: 'Tom Becker' } };
  let written: unknown;
  const http = fakeHttp(() => json({ data: { gid: '500' } }));
  const closing = {
    ...http,
    fetch: (...asked: Parameters<typeof http.fetch>) =>
      after().then((now) => {
        written = now?.unsure;
        return http.fetch(...asked);
      }),
  };
  await updateTask(row, edited, tom, asana, closing);
  expect(written).toEqual({ who: { owner: 'name:Tom Becker', assignee: tom['name:Tom Becker'].user } });
  expect(await after()).not.toHaveProperty('unsure');
});

test('a refusal that changed nothing leaves no doubt; an older doubt stays', async () => {
  const { row, action, after } = await made();
  const edited = { ...action, what: 'Tell all' };
  expect(
    await updateTask(
      row,
      edited,
      {},
      asana,
      fakeHttp(() => json({ errors: [] }, 403)),
    ),
  ).toMatchObject({ ok: false });
  expect(await after()).not.toHaveProperty('unsure');
  await updateTask(row, edited, {}, asana, fakeHttp(lost));
  await updateTask(
    row,
    { ...edited, what: 'Tell nobody' },
    {},
    asana,
    fakeHttp(() => json({ errors: [] }, 403)),
  );
  expect(await after()).toMatchObject({ unsure: { what: 'Tell all' } });
});
