import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { saveDecision } from '@/utils/decisions/save';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import { makeTasks } from '@/utils/decisions/tasks/make-tasks';
import { database } from '@/utils/store/database';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { tasksOfDecision } from '@/utils/store/tasks';
import { phrase } from '@/utils/words/phrase';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

const columns = {
  key: 'text_1',
  link: { id: 'link_1', type: 'link' },
  who: null,
  due: null,
  status: null,
} as const;
const place = { boardId: '7', groupId: 'topics', name: 'This week (Launch)', href: null, columns };
const connection: StoredTaskConnection<'monday'> = {
  destination: 'monday',
  settings: { token: 'invented-token-of-a-test', account: '9' },
  account: 'Fern',
  place,
  connectedAt: 1,
};
const mapped = { ...place, columns: { ...columns, key: 'text_2' } };
const failure = {
  words: phrase('failures.task-column-gone', { vendor: 'monday' }),
  fix: 'map-fields',
} as const;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await connectTasks(connection);
});

test('a column that is gone: what was not sent goes to the new one, of what may be there the user is asked', async () => {
  const { key } = await saveDecision({ ...rollout, id: null, supersedes: null }, Date.now());
  await makeTasks(key, 'monday', {});
  const [unsent, lost] = await tasksOfDecision(key);
  if (unsent === undefined || lost === undefined) throw new Error('Two tasks were queued.');
  const doubt = { since: 1, vendorSince: null, looks: 1, needed: 2 };
  await database.tasks.bulkPut([
    { ...unsent, state: 'stuck', failure },
    { ...lost, state: 'stuck', failure, doubt },
  ]);
  await connectTasks({ ...connection, place: mapped });
  const [first, second] = await tasksOfDecision(key);
  expect(first).toMatchObject({ state: 'queued', failure: null, place: mapped });
  expect(second).toMatchObject({ state: 'stuck', failure: { fix: 'is-it-there' }, place: mapped, doubt });
});
