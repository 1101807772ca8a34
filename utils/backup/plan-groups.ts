import { groupAddressText } from '@/utils/domain/groups/address-text';
import { checkGroup, tidyGroup } from '@/utils/domain/groups/check-group';
import type { Group } from '@/utils/domain/groups/group';
import { personOwner } from '@/utils/domain/groups/person-address';
import type { Person } from '@/utils/domain/people/person';
import type { ListedGroup } from '@/utils/roster/groups/merge-groups';
import { readGroupAddress } from '@/utils/roster/text/group-address';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { PlanItem, Preference } from './plan.types';

/**
 * Groups of the file, each by its id. One that couldn't be kept in the form of a group, as its address is somebody else's
 * or its members lead back to it, is left out with the reason, and so is one that has it as a member.
 */
export function planGroups(
  file: readonly ListedGroup[],
  here: readonly ListedGroup[],
  people: readonly Pick<Person, 'name' | 'addresses'>[],
  prefer: Preference,
) {
  const stood = new Map(here.map((group) => [group.id, group]));
  const taken = new Map(file.map((group) => [group.id, { ...group, ...tidyGroup(group) }] as const));
  const isKept = (group: Group) => {
    const mine = stood.get(group.id);
    return mine !== undefined && (prefer === 'here' || isSame(mine, group));
  };
  const hasPerson = personOwner(people);
  const refused = new Map<string, Phrase>();
  const all = new Map([...stood, ...[...taken].filter(([, group]) => !isKept(group))]);
  const before = new Map(stood);
  for (const group of taken.values()) {
    if (isKept(group)) continue;
    const [problem] = checkGroup(group, [...before.values()], hasPerson, all);
    const what = notAddress(group) ?? problem?.what;
    if (what === undefined) before.set(group.id, group);
    else refused.set(group.id, what);
  }
  // One that names a group that does not come would be half of what it was.
  for (let isOver = false; !isOver; ) {
    isOver = true;
    for (const { id, members } of taken.values()) {
      const lost = members.find((member) => refused.has(member.id) && !stood.has(member.id));
      if (lost === undefined || refused.has(id) || isKept(taken.get(id) as Group)) continue;
      refused.set(id, phrase('backup.group-member', { name: taken.get(lost.id)?.name ?? lost.id }));
      isOver = false;
    }
  }
  const writes: ListedGroup[] = [];
  const items = [...taken.values()].map((group): PlanItem => {
    const mine = stood.get(group.id);
    const item = (verdict: PlanItem['verdict'], note: Phrase | null = null) =>
      ({ kind: 'group', name: group.name, verdict, note }) as const;
    if (mine !== undefined && isSame(mine, group)) return item('same');
    if (isKept(group)) return item('kept', phrase('backup.group-differs'));
    const what = refused.get(group.id);
    if (what !== undefined) return item('kept', phrase('backup.not-imported', { what }));
    writes.push(group.from === undefined && mine?.from !== undefined ? { ...group, from: mine.from } : group);
    return mine === undefined ? item('added') : item('changed', phrase('backup.group-differs'));
  });
  return { items, writes };
}

/** Somebody may have changed the file by hand. */
function notAddress({ addresses }: Group): Phrase | null {
  for (const address of addresses) {
    const text = groupAddressText(address);
    const read = readGroupAddress(text);
    if (read === null || read.kind !== address.kind || groupAddressText(read) !== text)
      return phrase('groups.not-address', { text });
  }
  return null;
}

const isSame = (one: Group, other: Group) =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

/** The order of addresses and members says nothing. */
function comparable({ name, addresses, members, quorum }: Group) {
  return [
    name,
    addresses.map(groupAddressText).sort(),
    members.map(({ kind, id }) => `${kind} ${id}`).sort(),
    quorum,
  ];
}
