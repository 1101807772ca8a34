import type { Group } from '@/utils/domain/groups/group';
import { cycleThrough, peopleOf } from '@/utils/domain/groups/members';
import type { NamedGroup } from '@/utils/domain/groups/source-group';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface GroupCycle {
  readonly name: string;
  readonly what: Phrase;
}

/** Groups of a source without the members by which one would lead back to itself, each told with the way. */
export function withoutCycles(named: readonly NamedGroup[]): {
  readonly groups: readonly NamedGroup[];
  readonly cycles: readonly GroupCycle[];
} {
  const groups = new Map(named.map((group) => [group.id, group]));
  const cycles: GroupCycle[] = [];
  const all = asGroups(named);
  for (const { id, name } of named)
    for (let way = cycleThrough(id, all); way !== null; way = cycleThrough(id, all)) {
      const path = way
        .map((one): string | Phrase => groups.get(one)?.name ?? one)
        .reduce((first, second) => phrase('groups.path', { first, second }));
      cycles.push({ name, what: phrase('groups.cycle', { name, path }) });
      const [, next] = way;
      const group = groups.get(id);
      if (group === undefined) break;
      const members = group.members.filter(({ row, isGroup }) => isGroup !== true || row !== next);
      groups.set(id, { ...group, members });
      all.set(id, { name, members: membersOf({ members }) });
    }
  return { groups: [...groups.values()], cycles };
}

/** How many people a group of a source has, those of groups in it among them. */
export function countPeople({ id, members }: NamedGroup, named: readonly NamedGroup[]): number {
  const all = asGroups(named);
  return peopleOf(all.get(id)?.members ?? membersOf({ members }), all).people.length;
}

const asGroups = (named: readonly NamedGroup[]) =>
  new Map(named.map((group) => [group.id, { name: group.name, members: membersOf(group) }]));

const membersOf = ({ members }: Pick<NamedGroup, 'members'>): Group['members'] =>
  members.map(({ row, isGroup }) => ({ kind: isGroup === true ? 'group' : 'person', id: row }));
