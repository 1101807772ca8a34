import type { TaskChange } from './task-system';

/** Pure: who has a task after a change: whoever was, or may have been, given it here goes, all others stay. */
export function givenTo(
  now: readonly string[],
  { before, after }: NonNullable<TaskChange['assignee']>,
): readonly string[] {
  const others = now.filter((id) => !before.includes(id) && id !== after);
  return after === null ? others : [...others, after];
}
