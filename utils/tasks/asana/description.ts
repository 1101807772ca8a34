import type { PersonHint } from '@/utils/domain/people/hint';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { sentWhen, writtenBody } from '../written-body';
import { asanaHtml } from './html';

type Told = Readonly<Record<string, unknown>>;

/**
 * Pure: the description of a task as the first message; null where it has none. Asana tells who made the task, and in the
 * lines of its feed who did something to it. Which of these changed the description no contract of Asana's says for certain:
 * where anybody but the maker did anything but comment, whose words they are is not known, nor where the feed was not read
 * whole.
 */
export function descriptionOf(
  task: Told,
  stories: readonly Told[],
  isWhole: boolean,
  author: (by: unknown) => PersonHint | null,
): CapturedMessage | null {
  const said = writtenBody(task.html_notes, task.notes, asanaHtml);
  if (said === null) return null;
  const done = stories.filter(({ type }) => type !== 'comment');
  const [maker, ...others] = [task, ...done].map(({ created_by: by }) => Object(by).gid as unknown);
  const isOnes = isWhole && typeof maker === 'string' && others.every((gid) => gid === maker);
  const changes = done.filter(({ resource_subtype: what }) => what === 'notes_changed');
  const last = changes.at(-1)?.created_at ?? task.created_at;
  return {
    id: 'notes',
    author: isOnes ? author(task.created_by) : null,
    ...(isOnes ? sentWhen(last) : { sentAt: null, sentText: '' }),
    ...said,
  };
}
