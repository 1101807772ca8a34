import { titleOf } from '@/utils/domain/decision/decision-line';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { stuckItems } from '@/utils/store/outbox';

/** A document, or what was found of one, that only the user can bring on. */
export type StuckTask = Awaited<ReturnType<typeof stuckTasks>>[number];

const standing = { create: 'outbox.not-created', update: 'outbox.not-updated' } as const;

/** Each with what it is about; for a live query. */
export async function stuckTasks() {
  const tables = [database.outbox, database.duplicateChecks, database.decisions];
  return await database.transaction('r', tables, async () => {
    const items = await stuckItems();
    const checks = await foundDuplicates();
    const tasks = [
      ...items.map((task) => ({ task, code: standing[task.kind] })),
      ...checks.map((task) => ({ task, code: 'outbox.check-needs-you' as const })),
    ];
    const stored = await database.decisions.bulkGet(tasks.map(({ task }) => task.key));
    return tasks.flatMap(({ task, code }, at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ task, code, title: titleOf(one.decision) }];
    });
  });
}
