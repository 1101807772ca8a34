/** How a page names a group: a mailing list by its address, a channel or user group of a chat by its id or name. */
export const groupAddressKinds = [
  'list',
  'channel',
  'channel-name',
  'user-group',
  'user-group-name',
] as const;

export interface GroupAddress {
  readonly kind: (typeof groupAddressKinds)[number];
  /** A list address and names in lower case, names without `#` and `@`; an id as it stands. */
  readonly value: string;
  /** The chat's team id, where the user or the page says it: ids and names are only unique within a team. */
  readonly team?: string | undefined;
}

export const memberKinds = ['person', 'group'] as const;

/** A member by its id: a person of the list, or another group. */
export interface GroupMember {
  readonly kind: (typeof memberKinds)[number];
  readonly id: string;
}

/** So many of a group's people have to answer. */
export type Quorum = number | 'all';

/** People who are written to as one. */
export interface Group {
  /** UUID, stable over edits. */
  readonly id: string;
  readonly name: string;
  /** By which pages name it; may be empty, for a group that is only a member of others. */
  readonly addresses: readonly GroupAddress[];
  readonly members: readonly GroupMember[];
  readonly quorum: Quorum;
}

/** The most of each kind that a group holds: far above any real team, so that one card never waits for thousands. */
export const groupLimits = { name: 80, addresses: 20, members: 200, groups: 500 } as const;

/** The key under which an address is found, its team left out: see `mayMean`. */
export const groupKey = ({ kind, value }: Pick<GroupAddress, 'kind' | 'value'>): string => `${kind}:${value}`;

/** Whether two addresses may name one group: alike, and of no two teams. */
export function mayMean(one: GroupAddress, other: GroupAddress): boolean {
  if (groupKey(one) !== groupKey(other)) return false;
  return one.team === undefined || other.team === undefined || one.team === other.team;
}
