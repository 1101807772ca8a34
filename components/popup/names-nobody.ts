import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';

/** Pure: whether others than the reader are listed, and a site whose pages name people by this kind of address can name none of them. */
export function namesNobody(
  by: PersonHint['kind'],
  people: readonly Pick<Person, 'addresses' | 'isMe'>[],
): boolean {
  const others = people.filter(({ isMe }) => !isMe);
  const isNamed = ({ addresses }: Pick<Person, 'addresses'>) => addresses.some(({ kind }) => kind === by);
  return others.length > 0 && !others.some(isNamed);
}
