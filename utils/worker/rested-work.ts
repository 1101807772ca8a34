import { titleOf } from '@/utils/domain/decision/decision-line';
import { restsUntilWork } from '@/utils/domain/own/rests';
import { logPath } from '@/utils/platform/log-decision';
import type { Database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { findMe } from '@/utils/store/find-people';
import { stuckItems } from '@/utils/store/outbox';
import { doubledTasks, stuckTaskItems } from '@/utils/store/tasks';
import { taskId } from '@/utils/tasks/key';
import type { ShownNeed } from './shown-needs';

type Me = Parameters<typeof restsUntilWork>[0];

/**
 * Documents and tasks that stopped while the reader was off, so that nothing was told then, and need them still. They are on
 * the button already.
 */
export async function restedWork(db: Database): Promise<readonly ShownNeed[]> {
  const [documents, tasks] = await Promise.all([
    Promise.all([stuckItems(db), foundDuplicates(undefined, db)]),
    Promise.all([stuckTaskItems(db), doubledTasks(db)]),
  ]);
  if ([...documents, ...tasks].every(({ length }) => length === 0)) return [];
  const me = (await findMe(db)) ?? undefined;
  const rested = await Promise.all([restedDocuments(documents.flat(), me, db), restedTasks(tasks, me, db)]);
  return rested.flat();
}

async function restedDocuments(
  stuck: readonly { readonly id: string; readonly key: string; readonly at: number }[],
  me: Me,
  db: Database,
): Promise<readonly ShownNeed[]> {
  const decisions = await db.decisions.bulkGet(stuck.map(({ key }) => key));
  return stuck.flatMap(({ id, key, at }, index): ShownNeed[] => {
    const stored = decisions[index];
    if (stored === undefined || !restsUntilWork(me, stored.savedAt, at)) return [];
    const title = titleOf(stored.decision);
    return [
      { id: `document:${id}@${at}`, kind: 'document', from: at, title, people: [], href: logPath(key) },
    ];
  });
}

/** `order` is the instant at which a task was asked for, or just after it. Of one that is there twice the check says so. */
async function restedTasks(
  [stuck, doubled]: readonly [
    Awaited<ReturnType<typeof stuckTaskItems>>,
    Awaited<ReturnType<typeof doubledTasks>>,
  ],
  me: Me,
  db: Database,
): Promise<readonly ShownNeed[]> {
  const twice = await db.tasks.bulkGet(doubled.map(({ destination, key }) => taskId(destination, key)));
  const found = [
    ...stuck.map((task) => ({ task, at: task.at })),
    ...doubled.flatMap(({ at }, index) => {
      const task = twice[index];
      return task === undefined ? [] : [{ task, at }];
    }),
  ];
  return found.flatMap(({ task: { id, order, what, decision }, at }): ShownNeed[] =>
    restsUntilWork(me, order, at)
      ? [{ id: `task:${id}@${at}`, kind: 'task', from: at, title: what, people: [], href: logPath(decision) }]
      : [],
  );
}
