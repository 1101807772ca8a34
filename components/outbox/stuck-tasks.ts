import { titleOf } from '@/utils/domain/decision/decision-line';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { OutboxItem } from '@/utils/outbox/item';
import type { PlainReading } from '@/utils/store/plain/read-plain';

/** A document, or what was found of one, that only the user can bring on. */
export interface StuckTask {
  readonly task: OutboxItem | DuplicateCheck;
  readonly code: 'outbox.not-created' | 'outbox.not-updated' | 'outbox.check-needs-you';
  readonly title: string;
}

const standing = { create: 'outbox.not-created', update: 'outbox.not-updated' } as const;
const stuck = { index: 'state', key: 'stuck' };
const byOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
  one.order - other.order;

/** Each with what it is about. */
export const stuckTasks: PlainReading<readonly StuckTask[]> = {
  tables: ['outbox', 'duplicateChecks', 'decisions'],
  read: async (from) => {
    const [items, checks] = await Promise.all([
      from.all('outbox', stuck),
      from.all('duplicateChecks', stuck),
    ]);
    const tasks = [
      ...items.sort(byOrder).map((task) => ({ task, code: standing[task.kind] })),
      ...checks.sort(byOrder).map((task) => ({ task, code: 'outbox.check-needs-you' as const })),
    ];
    const stored = await Promise.all(tasks.map(({ task }) => from.get('decisions', task.key)));
    return tasks.flatMap(({ task, code }, at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ task, code, title: titleOf(one.decision) }];
    });
  },
};
