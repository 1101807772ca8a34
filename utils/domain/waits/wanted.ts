import type { Wait } from './wait';

/** So many replies end the wait: at least one, and never more than there are people. */
export function wantedOf({ people, want }: Pick<Wait, 'people' | 'want'>): number {
  const wanted = want === 'first' ? 1 : want === 'all' ? people.length : want;
  return Math.max(1, Math.min(wanted, people.length));
}

/** A thread's id has a dash where the page didn't say the workspace; else two ids are one thread if they are alike. */
export function isSameThread(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, ...rest] = one.split('/');
  const [otherFirst, ...others] = other.split('/');
  return rest.length > 0 && rest.join('/') === others.join('/') && (first === '-' || otherFirst === '-');
}
