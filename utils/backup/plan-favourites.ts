import type { Favourite } from '@/utils/domain/people/favourite';
import type { Person } from '@/utils/domain/people/person';
import type { PlanItem } from './plan.types';

/** Whom the file marks, where they are in the list or come into it; nobody's mark goes. */
export function planFavourites(
  file: readonly Favourite[],
  here: readonly Favourite[],
  people: readonly Pick<Person, 'id' | 'name'>[],
) {
  const marked = new Set(here.map(({ person }) => person));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const known = file.filter(({ person }) => names.has(person));
  const items = known.map(
    ({ person }): PlanItem => ({
      kind: 'favourite',
      name: names.get(person) ?? '',
      verdict: marked.has(person) ? 'same' : 'added',
      note: null,
    }),
  );
  return { items, writes: known.filter(({ person }) => !marked.has(person)) };
}
