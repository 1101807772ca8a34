import { expect, test } from 'vitest';
import { planText } from './plan-text';

const zones = ['Asia/Kolkata', 'America/Denver', 'W. Europe Standard Time'];

test('10,000 people come in, all with one shared address, in time that grows with their number alone', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Person ${at} Fern,p${at}@crowd.example team@crowd.example,${zones[at % 3]},"Mon-Fri 9:00-12:00, 13:00-17:00",2026-12-24..2026-12-31 Leave`,
  );
  const before = process.threadCpuUsage();
  const plan = await planText(['name,email,zone,hours,time off', ...lines].join('\n'), [], '2026-11-22');
  const { user, system } = process.threadCpuUsage(before);
  expect(plan.entries).toHaveLength(10_000);
  expect(plan.problems).toEqual([]);
  expect(plan.notes).toMatchObject([{ what: expect.stringContaining('and 9988 more') }]);
  // About one second on a quiet machine; a comparison of each with each would take minutes.
  expect((user + system) / 1000).toBeLessThan(5000);
});
