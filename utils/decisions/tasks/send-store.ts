import { documentTables, keepDocuments, outboxStore } from '@/utils/decisions/outbox-store';
import { type ReadDocumentWords, readDocumentWords } from '@/utils/destinations/document-words';
import { isDestination } from '@/utils/destinations/facts';
import type { AnyTypes } from '@/utils/destinations/types';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { OutboxItem, Task } from '@/utils/outbox/item';
import type { OutboxStore } from '@/utils/outbox/ports';
import { type Database, database } from '@/utils/store/database';
import { openChecks } from '@/utils/store/duplicate-checks';
import { openItems } from '@/utils/store/outbox';
import { openTaskChecks, openTasks } from '@/utils/store/tasks';
import { saidOfTask } from '@/utils/tasks/as-task';
import { isTaskSystem } from '@/utils/tasks/facts';
import type { AnyTaskTypes } from '@/utils/tasks/types';
import { checkedTask, workOfTask } from './task-work';

/** All that the outbox sends to. */
export type SentTypes = AnyTypes | AnyTaskTypes;

/** Documents and tasks as one runner sees them: one pass, one alarm, and one transaction for what an answer changes. */
export function sendStore(
  db: Database = database,
  readWords: ReadDocumentWords = readDocumentWords,
): OutboxStore<SentTypes> {
  const documents = outboxStore(db, readWords);
  return {
    change: (decide) =>
      db.transaction('rw', [...documentTables(db), db.tasks, db.taskChecks], async () => {
        const items = [...(await openItems(db)), ...(await openTasks(db))];
        const checks = [...(await openChecks(db)), ...(await openTaskChecks(db))];
        const change = decide(items, await db.paces.toArray(), checks);
        await db.paces.bulkPut([...(change.paces ?? [])]);
        const { items: changed = [], checks: changedChecks = [] } = change;
        await keepDocuments(changed.filter(isDocument), changedChecks.filter(isDocumentCheck), db);
        // What of a task is not the outbox's stays as it is.
        for (const task of changed.filter(isTask)) await db.tasks.update(task.id, { ...said(task) });
        await db.taskChecks.bulkPut(changedChecks.filter(isTaskCheck).map(said));
        return change.result;
      }),
    work: async (item) => {
      if (isTask(item)) return await workOfTask(item, db, readWords);
      return isDocument(item) ? await documents.work(item) : 'not connected';
    },
    checked: async (check) => {
      if (isTaskCheck(check)) return await checkedTask(check, db, readWords);
      return isDocumentCheck(check) ? await documents.checked(check) : null;
    },
  };
}

/** Why it waits or is stuck, in a sentence about a task. */
function said<T extends Task<AnyTaskTypes>>(task: T): T {
  const { failure } = task;
  return failure === null ? task : { ...task, failure: { ...failure, words: saidOfTask(failure.words) } };
}

export const isTask = (item: OutboxItem<SentTypes>): item is OutboxItem<AnyTaskTypes> =>
  isTaskSystem(item.destination);

const isDocument = (item: OutboxItem<SentTypes>): item is OutboxItem => isDestination(item.destination);

const isTaskCheck = (check: DuplicateCheck<SentTypes>): check is DuplicateCheck<AnyTaskTypes> =>
  isTaskSystem(check.destination);

const isDocumentCheck = (check: DuplicateCheck<SentTypes>): check is DuplicateCheck =>
  isDestination(check.destination);
