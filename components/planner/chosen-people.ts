import { peopleOf } from '@/utils/domain/groups/members';
import type { Person } from '@/utils/domain/people/person';
import type { AskedFor } from '@/utils/platform/plan-path';
import type { StoredGroup } from '@/utils/store/database';

/** Whom the planner begins with: the reader first, then those that its address names, each once. */
export function firstChosen(
  { people = [], group }: AskedFor,
  all: readonly Person[],
  groups: readonly StoredGroup[],
): readonly string[] {
  const me = all.filter(({ isMe }) => isMe).map(({ id }) => id);
  const named = group === undefined ? people : idsInGroup(group, groups);
  const known = new Set(all.map(({ id }) => id));
  return [...new Set([...me, ...named])].filter((id) => known.has(id));
}

/** Everyone in a group, those of its groups too. */
export function idsInGroup(id: string, groups: readonly StoredGroup[]): readonly string[] {
  return peopleOf([{ kind: 'group', id }], new Map(groups.map((group) => [group.id, group]))).people;
}
