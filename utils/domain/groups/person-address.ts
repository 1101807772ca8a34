import type { Address } from '../people/person';
import type { Group, GroupAddress } from './group';

/** Kinds of a group's address that a person could have, too: mail knows one kind, and `@name` in a chat is one of both. */
const kinds = { list: 'email', 'user-group-name': 'handle' } as const satisfies Partial<
  Record<GroupAddress['kind'], Address['kind']>
>;

const isShareable = (kind: GroupAddress['kind']): kind is keyof typeof kinds => kind in kinds;

/** Whether a page that shows this address could mean the group or the person: names of two teams are two. */
export function isSameOfBoth(group: GroupAddress, person: Address): boolean {
  if (!isShareable(group.kind) || kinds[group.kind] !== person.kind) return false;
  if (group.value.toLowerCase() !== person.value.toLowerCase()) return false;
  return group.team === undefined || person.team === undefined || group.team === person.team;
}

/** The name of the group that has a person's address, or null: asked of many people, so the groups are gone through once. */
export function groupOwner(groups: readonly Group[]): (address: Address) => string | null {
  const all = groups.flatMap(({ name, addresses }) =>
    addresses.flatMap((address) => (isShareable(address.kind) ? [{ name, address }] : [])),
  );
  const byValue = Map.groupBy(all, ({ address }) => address.value.toLowerCase());
  return (address) =>
    byValue.get(address.value.toLowerCase())?.find((one) => isSameOfBoth(one.address, address))?.name ?? null;
}

/** The name of the person who has a group's address, or null. */
export function personOwner(
  people: readonly { readonly name: string; readonly addresses: readonly Address[] }[],
): (address: GroupAddress) => string | null {
  const all = people.flatMap(({ name, addresses }) =>
    addresses.flatMap((address) =>
      address.kind === 'email' || address.kind === 'handle' ? [{ name, address }] : [],
    ),
  );
  const byValue = Map.groupBy(all, ({ address }) => address.value.toLowerCase());
  return (address) =>
    byValue.get(address.value.toLowerCase())?.find((one) => isSameOfBoth(address, one.address))?.name ?? null;
}
