import { storedRows } from '@/components/ui/stored-rows';
import type { Group } from '@/utils/domain/groups/group';
import { peopleOf } from '@/utils/domain/groups/members';
import type { Person } from '@/utils/domain/people/person';
import type { ChosenGroup } from '../chosen-group';

/** All groups, by name; read once something is typed. */
export const allGroups = storedRows({
  tables: ['groups'],
  read: (from) => from.all('groups', { index: 'name' }),
});

/** Pure: the groups that somebody of the list is in, and who. */
export function groupsHere(
  groups: readonly Pick<Group, 'id' | 'name' | 'members'>[],
  people: readonly Pick<Person, 'id'>[],
): readonly ChosenGroup[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const known = new Set(people.map(({ id }) => id));
  return groups.flatMap(({ id, name, members }): ChosenGroup[] => {
    const here = peopleOf(members, byId).people.filter((person) => known.has(person));
    return here.length === 0 ? [] : [{ id, name, people: new Set(here) }];
  });
}
