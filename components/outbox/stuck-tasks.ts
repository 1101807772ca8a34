import { vendorFactsOf } from '@/utils/connections/list';
import type { VendorTypes } from '@/utils/destinations/destination';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { Task } from '@/utils/outbox/item';
import type { PlainReading } from '@/utils/store/plain/read-plain';

/** A document or a task, or what was found of one, that only the user can bring on. */
export interface StuckTask {
  readonly task: Task<VendorTypes>;
  /** As the user knows it. */
  readonly system: string;
  /** The decision's. */
  readonly key: string;
  readonly code: 'outbox.not-created' | 'outbox.not-updated' | 'outbox.check-needs-you';
  readonly title: string;
}

const standing = { create: 'outbox.not-created', update: 'outbox.not-updated' } as const;
const stuck = { index: 'state', key: 'stuck' };
const byOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
  one.order - other.order;

const about = (task: Task<VendorTypes>) => ({
  task,
  key: task.key,
  system: vendorFactsOf(task.destination)?.name ?? '',
});

/** Each with what it is about. */
export const stuckTasks: PlainReading<readonly StuckTask[]> = {
  tables: ['outbox', 'duplicateChecks', 'tasks', 'taskChecks', 'decisions'],
  read: async (from) => {
    const [items, checks, tasksStuck, taskChecks] = await Promise.all([
      from.all('outbox', stuck),
      from.all('duplicateChecks', stuck),
      from.all('tasks', stuck),
      from.all('taskChecks', stuck),
    ]);
    const tasks = [
      ...items.sort(byOrder).map((task) => ({ task, code: standing[task.kind] })),
      ...checks.sort(byOrder).map((task) => ({ task, code: 'outbox.check-needs-you' as const })),
    ];
    const stored = await Promise.all(tasks.map(({ task }) => from.get('decisions', task.key)));
    const documents = tasks.flatMap(({ task, code }, at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ ...about(task), code, title: titleOf(one.decision) }];
    });
    const ofTasks = taskChecks.length === 0 ? [] : await from.all('tasks');
    return [
      ...documents,
      ...tasksStuck.sort(byOrder).map((task) => ({
        ...{ ...about(task), key: task.decision, title: task.what },
        code: standing.create,
      })),
      ...taskChecks.sort(byOrder).flatMap((task) => {
        const of = ofTasks.find((one) => one.key === task.key && one.destination === task.destination);
        if (of === undefined) return [];
        return [
          { ...about(task), key: of.decision, title: of.what, code: 'outbox.check-needs-you' as const },
        ];
      }),
    ];
  },
};
