import type { Group } from '@/utils/domain/groups/group';
import { peopleOf } from '@/utils/domain/groups/members';

/** The names of groups that people are in, by the person's id. */
export type GroupsOfPeople = ReadonlyMap<string, readonly string[]>;

/** What each person is in, by name: also where they are in a group that is in another. */
export function groupsOfPeople(groups: readonly Group[]): GroupsOfPeople {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const names = new Map<string, string[]>();
  for (const { name, members } of groups)
    for (const id of peopleOf(members, byId).people) {
      const known = names.get(id) ?? [];
      known.push(name);
      names.set(id, known);
    }
  return names;
}
