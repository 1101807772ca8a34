import type { Work } from '@/utils/destinations/destination';
import type { ReadDocumentWords } from '@/utils/destinations/document-words';
import type { Decision } from '@/utils/domain/decision/decision';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { OutboxItem } from '@/utils/outbox/item';
import type { NotReady, ToCheck } from '@/utils/outbox/ports';
import type { Database, StoredDecision } from '@/utils/store/database';
import { taskConnectionOf } from '@/utils/store/tasks';
import { taskId } from '@/utils/tasks/key';
import type { AnyTaskTypes } from '@/utils/tasks/types';

type TaskWork = Work<AnyTaskTypes>;

/** What a task is to say, with the newest address of its decision; why it can't be made, where it can't. */
export async function workOfTask(
  { id, destination, place }: Pick<OutboxItem<AnyTaskTypes>, 'id' | 'destination' | 'place'>,
  db: Database,
  readWords: ReadDocumentWords,
): Promise<TaskWork | NotReady> {
  const connection = await taskConnectionOf(destination, db);
  const task = await db.tasks.get(id);
  const stored = task === undefined ? undefined : await db.decisions.get(task.decision);
  if (connection === undefined || task === undefined || stored === undefined) return 'not connected';
  const where = place ?? connection.place;
  if (where === null) return 'no place';
  const { key, what, due, assignee } = task;
  const { decision } = stored;
  return {
    kind: 'create',
    settings: connection.settings,
    place: where,
    decision,
    link: null,
    words: await readWords(null),
    task: {
      ...{ key, what, due },
      assignee: assignee?.id ?? null,
      title: titleOf(decision),
      href: addressOf(stored),
    },
  };
}

/** What is to be looked at again; null where it can't be looked at any more. */
export async function checkedTask(
  { destination, key, place, made }: DuplicateCheck<AnyTaskTypes>,
  db: Database,
  readWords: ReadDocumentWords,
): Promise<ToCheck<AnyTaskTypes> | null> {
  const task = { id: taskId(destination, key), destination, place };
  const work = await workOfTask(task, db, readWords);
  return typeof work === 'string' ? null : { work, made: { id: made.id, href: made.href } };
}

/** Where the decision can be read: its document, else its thread. */
function addressOf({ links = {}, decision }: StoredDecision): string | null {
  const [document] = Object.values(links);
  return document?.href ?? threadOf(decision);
}

function threadOf({ source }: Decision): string | null {
  return source === null || !/^https:\/\//.test(source.permalink) ? null : source.permalink;
}
