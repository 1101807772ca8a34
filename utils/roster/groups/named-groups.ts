import { groupAddressText } from '@/utils/domain/groups/address-text';
import { groupLimits } from '@/utils/domain/groups/group';
import { personOwner } from '@/utils/domain/groups/person-address';
import type { NamedGroup, NamedMember } from '@/utils/domain/groups/source-group';
import type { Address } from '@/utils/domain/people/person';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { withRowIds } from '../layers/row-ids';
import { groupMember, memberMark } from '../membership/group-member';
import { nameKey } from '../membership/name-key';
import type { LoadedRoster, RowProblem } from '../source';
import { groupStep } from '../text/group-names';
import { withoutCycles } from './without-cycles';

export interface NamedGroups {
  readonly groups: readonly NamedGroup[];
  /** What can't be kept of them, each with its reason. */
  readonly problems: readonly RowProblem[];
}

interface Named {
  readonly name: string;
  readonly addresses: readonly Address[];
}

/**
 * The groups that a source names, of its own list and of what its rows say of people. One that is too large or has no
 * usable name is left out and told; an address that a person has, here or there, is taken off it and told.
 */
export function namedGroups(
  loaded: Pick<LoadedRoster, 'rows' | 'groups'>,
  people: readonly Named[],
): NamedGroups {
  const problems: RowProblem[] = [];
  const owner = personOwner([...people, ...loaded.rows]);
  const all = [...listedGroups(loaded), ...groupsOfRows(loaded)];
  const { groups: named, cycles } = withoutCycles([
    ...new Map(all.map((group) => [group.id, group])).values(),
  ]);
  const [over, ...more] = named.slice(groupLimits.groups);
  const tell = ({ name }: Pick<NamedGroup, 'name'>, field: string, what: Phrase) =>
    problems.push({ line: 0, name: name.slice(0, groupLimits.name), field, what });
  if (over)
    tell(over, 'groups', phrase('groups.source-most', { most: groupLimits.groups, more: more.length }));
  for (const { name, what } of cycles) tell({ name }, 'groups', what);
  const groups = named.slice(0, groupLimits.groups).flatMap((given): NamedGroup[] => {
    const group = { ...given, name: given.name.trim().replaceAll(/\s+/g, ' ') };
    const wrong = groupFault(group);
    if (wrong !== null) {
      tell(group, 'groups', wrong);
      return [];
    }
    const addresses = group.addresses.filter((address) => {
      const name = owner(address);
      if (name !== null)
        tell(group, 'groups', phrase('groups.has-address', { name, address: groupAddressText(address) }));
      return name === null;
    });
    return [{ ...group, addresses }];
  });
  return { groups, problems };
}

const listedGroups = ({ groups = [] }: Pick<LoadedRoster, 'groups'>) => (groups === 'unread' ? [] : groups);

/** Why a group of a source is left out; null where it is kept. */
export function groupFault({ name, addresses, members }: Omit<NamedGroup, 'id'>): Phrase | null {
  if (name === '') return phrase('groups.name-missing');
  if (name.length > groupLimits.name) return phrase('groups.source-long', { most: groupLimits.name });
  if (members.length > groupLimits.members)
    return phrase('groups.source-large', { most: groupLimits.members });
  if (addresses.length > groupLimits.addresses)
    return phrase('groups.most-addresses', { most: groupLimits.addresses });
  return null;
}

/** Groups that rows name, however each writes them: small or capital, with more spaces or fewer. */
function groupsOfRows({ rows }: Pick<LoadedRoster, 'rows'>): readonly NamedGroup[] {
  const byKey = new Map<string, { name: string; members: Map<string, NamedMember> }>();
  const groupOf = (name: string) => {
    const group = byKey.get(nameKey(name)) ?? { name, members: new Map<string, NamedMember>() };
    byKey.set(nameKey(name), group);
    return group;
  };
  for (const { id, fields, groups = [] } of withRowIds(rows))
    for (const way of groups.map((name) => name.split(groupStep))) {
      for (const [at, name] of way.entries()) {
        const inner = way[at + 1];
        const member: NamedMember =
          inner === undefined ? { row: id, name: fields.name ?? id } : groupMember(inner);
        const isItself = inner !== undefined && nameKey(inner) === nameKey(name);
        if (!isItself) groupOf(name).members.set(memberMark(member), member);
      }
    }
  return [...byKey].map(([key, { name, members }]) => ({
    ...{ id: `name:${key}`, name, addresses: [] },
    members: [...members.values()].toSorted((one, other) => (one.row < other.row ? -1 : 1)),
  }));
}
