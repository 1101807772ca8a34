import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Destination, VendorTypes, Work } from '@/utils/destinations/destination';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import type { TaskSystem } from './task-system';

/**
 * A task system as the outbox sends to it. A task is made by one request and never changed by us: the people who work at
 * it in their system have the last word on it.
 */
export function taskSender<Types extends VendorTypes>(system: TaskSystem<Types>): Destination<Types> {
  const { id, name, hosts, rate, placeId, placeHref, findsAnywhere, isSettings } = system;
  const found = (work: Work<Types>, http: Http) => system.findByKey(work, orderOf(work).key, http);
  return {
    ...{ id, name, hosts, rate, placeId, placeHref, findsAnywhere, isSettings },
    async step(work, _, http) {
      const made = await system.create(work, orderOf(work), http);
      return made.ok ? { ok: true, value: { done: true, link: made.value } } : made;
    },
    async recover(work, _, http) {
      const tasks = await found(work, http);
      if (!tasks.ok) return tasks;
      const [link] = tasks.value;
      return link === undefined ? absent : { ok: true, value: { done: true, link } };
    },
    async findDuplicates(work, _, http) {
      const tasks = await found(work, http);
      return tasks.ok ? { ok: true, value: { documents: tasks.value } } : tasks;
    },
  };
}

const absent: Outcome<'absent'> = { ok: true, value: 'absent' };

/** Throws where it is no task's: a bug of whoever queued it. */
function orderOf({ task }: Pick<Work<VendorTypes>, 'task'>): TaskOrder {
  if (task === undefined) throw new Error('There is no task in this piece of work.');
  return task;
}
