import type { TaskOrder } from '@/utils/domain/decision/task-order';

/** Under which a task is found again. Neither part ever changes. */
export const taskKey = (decision: string, action: string) => `${decision}#${action}`;

/** Under which the task of an action in one system is stored: there is one at most. */
export const taskId = (system: string, key: string) => `${system} ${key}`;

/** Pure: the decision's key in a task's. */
export const decisionOfTask = (key: string): string => key.slice(0, key.lastIndexOf('#'));

/** Pure: the action's id in a task's key. */
export const actionOfTask = (key: string): string => key.slice(key.lastIndexOf('#') + 1);

/** The line of a task's text that carries the key. No sentence: the same in every language. */
const keyLine = (key: string) => `Meantime: ${key}`;

/** Pure: whether a task's text carries the key, as a line of its own: the key may be the beginning of another. */
export function carriesKey(text: unknown, key: string): boolean {
  const line = keyLine(key);
  return typeof text === 'string' && text.split(/\r\n?|\n/).some((one) => one.trim() === line);
}

/** Pure: what is done as a task's name, on one line of at most so many characters. */
export function taskName({ what }: Pick<TaskOrder, 'what'>, most: number): string {
  const line = what.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Pure: a task's text: all of what is done where the name is too short for it, the decision and its address, the key at the end. */
export function taskText(order: TaskOrder, most: number): string {
  const { what, title, href, key } = order;
  const whole = taskName(order, most) === what.trim() ? [] : [what.trim(), ''];
  const decision = [title.trim(), href ?? ''].filter((line) => line !== '');
  return [...whole, ...decision, ...(decision.length > 0 ? [''] : []), keyLine(key)].join('\n');
}
