import { groupAddressText } from '@/utils/domain/groups/address-text';
import type { Group, GroupMember } from '@/utils/domain/groups/group';
import { peopleOf } from '@/utils/domain/groups/members';
import type { Person } from '@/utils/domain/people/person';

/** A person or group to choose as a member. */
export interface MemberChoice {
  /** Of both: an id of a person and of a group could be one. */
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly { readonly value: string }[];
  readonly member: GroupMember;
}

/** Who can become a member of a group: everyone who is none yet, and other groups. */
export function memberChoices(
  members: readonly GroupMember[],
  groupId: string,
  groups: readonly Group[],
  people: readonly Person[],
): readonly MemberChoice[] {
  const taken = new Set(members.map(memberKey));
  const all = [
    ...groups.flatMap(({ id, name, addresses }): MemberChoice[] => {
      const shown = addresses.map((address) => ({ value: groupAddressText(address) }));
      return id === groupId ? [] : [choice({ kind: 'group', id }, name, shown)];
    }),
    ...people.map(({ id, name, addresses }) => choice({ kind: 'person', id }, name, addresses)),
  ];
  return all.filter(({ id }) => !taken.has(id));
}

export const memberKey = ({ kind, id }: GroupMember): string => `${kind} ${id}`;

const choice = (member: GroupMember, name: string, addresses: MemberChoice['addresses']): MemberChoice => ({
  id: memberKey(member),
  name,
  addresses,
  member,
});

/** How many people are in these members, each once, and how many members are no longer there. */
export function countMembers(
  members: readonly GroupMember[],
  groups: readonly Group[],
  people: readonly Pick<Person, 'id'>[],
): { readonly count: number; readonly gone: number } {
  const found = peopleOf(members, new Map(groups.map((group) => [group.id, group])));
  const known = new Set(people.map(({ id }) => id));
  const there = found.people.filter((id) => known.has(id));
  return { count: there.length, gone: found.people.length - there.length + found.gone.length };
}
