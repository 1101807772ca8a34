import { type Phrase, phrase } from '../../words/phrase.ts';
import type { Problem } from '../checks/checks.ts';
import { groupAddressText } from './address-text.ts';
import { type Group, type GroupAddress, groupLimits, mayMean } from './group.ts';
import { cycleThrough, type Groups, peopleOf } from './members.ts';

/** A member that was chosen twice, or an address, costs nothing: it is kept once. */
export function tidyGroup(group: Group): Group {
  const once = <Each>(all: readonly Each[], keyOf: (each: Each) => string) => [
    ...new Map(all.map((each) => [keyOf(each), each])).values(),
  ];
  return {
    ...group,
    name: group.name.trim(),
    addresses: once(group.addresses, groupAddressText),
    members: once(group.members, ({ kind, id }) => `${kind} ${id}`),
  };
}

/**
 * What is wrong with a group that is to be kept beside `others`, by field; empty where nothing is. `hasPerson`: whose
 * address this is, or null (`personOwner`). `all`: where members that are groups are looked for, if not among `others` alone.
 */
export function checkGroup(
  group: Group,
  others: readonly Group[],
  hasPerson: (address: GroupAddress) => string | null = () => null,
  all: Groups = new Map(others.map((one) => [one.id, one])),
): Problem[] {
  const problems: Problem[] = [];
  const report = (field: keyof Group, what: Problem['what']) => problems.push({ field, what });
  const rest = others.filter(({ id }) => id !== group.id);
  if (group.name === '') report('name', phrase('groups.name-missing'));
  if (group.name.length > groupLimits.name)
    report('name', phrase('groups.name-long', { most: groupLimits.name }));
  if (rest.some(({ name }) => name.toLowerCase() === group.name.toLowerCase()))
    report('name', phrase('groups.name-taken', { name: group.name }));
  if (group.addresses.length > groupLimits.addresses)
    report('addresses', phrase('groups.most-addresses', { most: groupLimits.addresses }));
  for (const address of group.addresses) {
    const text = groupAddressText(address);
    const owner = rest.find(({ addresses }) => addresses.some((one) => mayMean(one, address)))?.name;
    const name = owner ?? hasPerson(address);
    if (name !== null) report('addresses', phrase('groups.has-address', { name, address: text }));
  }
  if (group.members.length === 0) report('members', phrase('groups.no-members'));
  if (group.members.length > groupLimits.members)
    report('members', phrase('groups.most-members', { most: groupLimits.members }));
  const groups = new Map([...all, [group.id, group]]);
  const cycle = cycleThrough(group.id, groups);
  if (cycle !== null) {
    const path = cycle
      .map((id): string | Phrase => groups.get(id)?.name ?? id)
      .reduce((first, second) => phrase('groups.path', { first, second }));
    report('members', phrase('groups.cycle', { name: group.name, path }));
    return problems;
  }
  const count = peopleOf(group.members, groups).people.length;
  const { quorum } = group;
  if (quorum === 'all' || group.members.length === 0) return problems;
  if (!Number.isInteger(quorum) || quorum < 1) report('quorum', phrase('groups.quorum-whole'));
  else if (quorum > count) report('quorum', phrase('groups.quorum-large', { quorum, count }));
  return problems;
}
