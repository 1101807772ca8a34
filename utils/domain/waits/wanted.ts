import type { Wait } from './wait';

/** So many replies end the wait: at least one, and never more than there are people. */
export function wantedOf({ people, want }: Pick<Wait, 'people' | 'want'>): number {
  const wanted = want === 'first' ? 1 : want === 'all' ? people.length : want;
  return Math.max(1, Math.min(wanted, people.length));
}

/** Whether two waits are for the same: replies of the same people to the same message. */
export function isSameWait(one: Wait, other: Wait): boolean {
  const [ids, others] = [one, other].map(({ people }) => new Set(people.map(({ id }) => id)));
  const isOne = one.thread.site === other.thread.site && isSameThread(one.thread.id, other.thread.id);
  return isOne && one.sentAt === other.sentAt && ids?.symmetricDifference(others ?? ids).size === 0;
}

/** Of whom a reply is missing still. */
export function missingIn({ people, replies }: Pick<Wait, 'people' | 'replies'>): Wait['people'] {
  const done = new Set(replies.map(({ id }) => id));
  return people.filter(({ id }) => !done.has(id));
}

/** A thread's id has a dash where the page didn't say the workspace; else two ids are one thread if they are alike. */
export function isSameThread(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, ...rest] = one.split('/');
  const [otherFirst, ...others] = other.split('/');
  return rest.length > 0 && rest.join('/') === others.join('/') && (first === '-' || otherFirst === '-');
}
