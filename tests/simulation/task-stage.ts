import { rollout } from '@/tests/samples/sample-decisions';
import type { Destination, Work } from '@/utils/destinations/destination';
import type { AnyTypes, DestinationId } from '@/utils/destinations/types';
import { taskKey } from '@/utils/tasks/key';
import { taskSystemOf } from '@/utils/tasks/list';
import { taskSender } from '@/utils/tasks/sender';
import type { TaskSystemId } from '@/utils/tasks/types';
import { judgeItems } from './judge-items';
import type { Stage } from './stage';
import { isMutation, protocols } from './task-protocols';
import { TaskVendor } from './task-vendor';
import type { World } from './world';

/** The two places of the simulated browser, each with a task system: the shipped one over a model of its vendor. */
export function taskStage(systems: Readonly<Record<DestinationId, TaskSystemId>>): Stage {
  return {
    destination: (id) => simulatedSender(systems[id]),
    makeVendor: (id, time, lag) => new TaskVendor(protocols[systems[id]], time, lag),
    nameOf,
    decision: (key, version) => ({ ...rollout, key, title: `${key} words ${version}` }),
    // As `makeTasks` queues it: another browser may have made it.
    queued: (item) => {
      const isFresh = item.kind === 'create' && item.doubt === null && item.state === 'queued';
      return isFresh ? { ...item, doubt: { since: item.at, vendorSince: null, looks: 0, needed: 1 } } : item;
    },
    judge: judgeTasks,
  };
}

/** By method and path; monday has one path for all, so there by what the query does. */
function nameOf(request: Request): string | Promise<string> {
  const { hostname, pathname } = new URL(request.url);
  if (hostname !== 'api.monday.com') return `${request.method} ${pathname.split('/').at(-1)}`;
  return request
    .clone()
    .text()
    .then((body) => (isMutation(body) ? 'POST create_item' : 'QUERY items'));
}

/** With the task in its work, as the store says it. What was made is never changed, so an update has nothing to send. */
export function simulatedSender(system: TaskSystemId): Destination<AnyTypes> {
  // The runner hands settings, places and progress through as they are.
  const sender = taskSender(taskSystemOf(system)) as unknown as Destination<AnyTypes>;
  const withTask = (work: Work<AnyTypes>) => {
    const { key, title } = work.decision;
    const task = { key: taskKey(key, '1'), what: title, due: null, assignee: null, title, href: null };
    return { ...work, task };
  };
  return {
    ...sender,
    step: async (work, progress, http) => {
      const { kind, link } = work;
      if (kind === 'update' && link !== null) return { ok: true, value: { done: true, link } };
      return await sender.step(withTask(work), progress, http);
    },
    recover: (work, progress, http) => sender.recover(withTask(work), progress, http),
    findDuplicates: (work, made, http) => sender.findDuplicates(withTask(work), made, http),
  };
}

/** What is wrong in the end, a sentence each: of each action that was asked for one task stands there, and is linked to. */
function judgeTasks(world: World): readonly string[] {
  const wrong: string[] = [...judgeItems(world)];
  for (const [destination, vendor] of world.vendors) {
    if (!(vendor instanceof TaskVendor)) throw new Error('Another judge is for documents');
    const items = world.store.all.filter((item) => item.destination === destination);
    for (const key of new Set(items.map((item) => item.key))) {
      const own = items.filter((item) => item.key === key).toSorted((a, b) => a.order - b.order);
      const tasks = vendor.of(key);
      if (tasks.length > 1) wrong.push(`${tasks.length} tasks of ${key} in ${destination}`);
      const last = own.at(-1);
      if (last?.state !== 'done' || own.some(({ state }) => state === 'cancelled')) continue;
      if (tasks.length === 0) wrong.push(`${key} is done without a task`);
      if (last.link !== null && last.link.id !== tasks[0]?.id) wrong.push(`${key} has a wrong link`);
    }
  }
  return wrong;
}
