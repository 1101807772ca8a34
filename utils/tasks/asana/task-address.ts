/**
 * The task that a page of Asana shows, by its address (seen 2026-08): `/1/WORKSPACE/project/PROJECT/task/TASK`, without the
 * project, with a comment behind it, and the older `/0/PROJECT/TASK`. Null for any other page.
 */
export function asanaTaskAt(address: string): string | null {
  const url = URL.parse(address);
  if (url?.origin !== 'https://app.asana.com') return null;
  const [, first, ...parts] = url.pathname.split('/');
  const task = first === '0' ? parts[1] : first === '1' ? parts[parts.indexOf('task') + 1] : undefined;
  const isMarked = first !== '1' || parts.includes('task');
  return isMarked && task !== undefined && /^\d{4,30}$/.test(task) ? task : null;
}
