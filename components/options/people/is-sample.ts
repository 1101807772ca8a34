import type { Person } from '@/utils/domain/people/person';

/** Whether this is one of the eight invented people, edited or not. */
export function isSample({ id }: Person): boolean {
  return id.startsWith('00000000-0000-4000-8000-');
}
