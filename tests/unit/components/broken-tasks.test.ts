import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { sampleRows } from '@/tests/samples/sample-rows';
import { database } from '@/utils/store/database';
import { brokenRows, rawDatabase } from '@/utils/store/rows/broken-rows';
import type { StoredTask } from '@/utils/store/task-rows';
import { tasksOfDecision } from '@/utils/store/tasks';
import { sayEnglish } from '@/utils/words/english';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a broken task is passed over, and listed by its words; what Look again keeps is whole', async () => {
  const task = sampleRows('a').tasks as StoredTask;
  const at = Date.UTC(2026, 10, 30);
  const whole: readonly StoredTask[] = [
    { ...task, id: '1', owner: null, seen: { at, is: 'there' } },
    { ...task, id: '2', owner: 'name:Ananya Rao', seen: { at, is: 'done', due: null } },
  ];
  await rawDatabase().tasks.bulkPut([...whole, { ...task, id: '3', due: 'soon' }]);
  expect((await tasksOfDecision(task.decision)).map(({ id }) => id).toSorted()).toEqual(['1', '2']);
  const [broken, ...more] = await brokenRows(['tasks', 'taskChecks']);
  if (broken === undefined) throw new Error('It is not listed.');
  expect([broken.key, brokenName(broken), more]).toEqual(['3', task.what, []]);
  expect(sayEnglish(brokenText(broken))).toBe(
    'This task can’t be shown: its date is not a date. Export it, or delete it.',
  );
});
