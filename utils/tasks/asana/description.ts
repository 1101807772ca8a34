import type { PersonHint } from '@/utils/domain/people/hint';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { sentWhen, writtenBody } from '../written-body';
import { asanaHtml } from './html';

type Told = Readonly<Record<string, unknown>>;

/**
 * Pure: the description of a task as the first message; null where it has none. Asana tells who made the task, and in the
 * lines of its feed who changed the description: where more than one person did, whose words they are is not known, nor
 * where the feed was not read whole.
 */
export function descriptionOf(
  task: Told,
  stories: readonly Told[],
  isWhole: boolean,
  author: (by: unknown) => PersonHint | null,
): CapturedMessage | null {
  const said = writtenBody(task.html_notes, task.notes, asanaHtml);
  if (said === null) return null;
  const changes = stories.filter(({ resource_subtype: what }) => what === 'notes_changed');
  const writers = [task, ...changes].map(({ created_by: by }) => Object(by).gid as unknown);
  const isOnes = isWhole && writers.every((gid) => typeof gid === 'string' && gid === writers[0]);
  const last = changes.at(-1)?.created_at ?? task.created_at;
  return {
    id: 'notes',
    author: isOnes ? author(task.created_by) : null,
    ...(isOnes ? sentWhen(last) : { sentAt: null, sentText: '' }),
    ...said,
  };
}
