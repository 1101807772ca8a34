import { groupAddressText } from '@/utils/domain/groups/address-text';
import { tidyGroup } from '@/utils/domain/groups/check-group';
import type { Group, GroupAddress, GroupMember } from '@/utils/domain/groups/group';
import type {
  GroupOrigin,
  GroupWords,
  NamedMember,
  OwnGroupWords,
  SourceGroup,
} from '@/utils/domain/groups/source-group';
import { isSame } from '../compare-people';
import { nameKey, shareAddress } from '../membership/name-key';
import { unlistedMember } from '../membership/unlisted-member';
import { isAsSaid } from './as-said';

/** What one source says of groups. */
export interface GroupLayer {
  /** The id of the source, and what the reader calls it. */
  readonly source: string;
  readonly name: string;
  readonly groups: readonly SourceGroup[];
  /** Ids of groups that the reader removed. */
  readonly hidden: readonly string[];
}

/** A group of the list; without `from` it is the reader's own. */
export interface ListedGroup extends Group {
  readonly from?: GroupOrigin | undefined;
}

export interface GroupsToMerge {
  /** In the reader's order, the highest first. */
  readonly layers: readonly GroupLayer[];
  readonly stored: readonly ListedGroup[];
  /** The id of the person who is a row of a source; undefined where nobody in the list is. */
  readonly personOf: (source: string, row: string) => string | undefined;
  /** The id that somebody had who is a row of a source and is not in the list now: the reader removed them, or no zone is known. */
  readonly absentOf: (source: string, row: string) => string | undefined;
  /** Whose address it is, or null (`personOwner`). */
  readonly hasPerson: (address: GroupAddress) => string | null;
  readonly newId: () => string;
}

export interface GroupChanges {
  readonly put: readonly ListedGroup[];
  readonly remove: readonly string[];
}

/** One group as all its sources say it. */
interface Unit {
  readonly rows: readonly { readonly layer: GroupLayer; readonly group: SourceGroup }[];
}

/**
 * What the groups of sources change of the list; nothing where they say the same as before.
 * - Groups of different sources are one where they share an address, or, where one of them has none, by name.
 * - Name and members are those of the highest source, addresses are joined.
 * - What the reader changed of a group stays: a name, an added or removed member or address, how many have to answer. What
 *   the reader put in stays also where a source said it as well and no longer does.
 * - Whom the reader put in, and a source says as well, is in it once, and whom the reader took off is not in it, also while
 *   the list does not have them.
 * - A group of the reader's own of the same name or address is that group, and stays as it is; it outlives the sources.
 * - Any other that no source has any more goes, unless the reader changed it: then it is the reader's own.
 */
export function mergeGroups({ layers, stored, newId, ...known }: GroupsToMerge): GroupChanges {
  const left = new Map(stored.map((group) => [group.id, group]));
  const found = unitsOf(layers).map((unit) => {
    const mine = counterpart(unit, [...left.values()]);
    if (mine !== undefined) left.delete(mine.id);
    return { unit, mine };
  });
  const isHidden = ({ rows }: Unit) => rows.some(({ layer, group }) => layer.hidden.includes(group.id));
  const coming = found.flatMap(({ unit, mine }) =>
    mine === undefined && isHidden(unit) ? [] : [{ unit, mine, id: mine?.id ?? newId() }],
  );
  const ids = new Map(
    coming.flatMap(({ unit, id }) =>
      unit.rows.map(({ layer, group }): [string, string] => [groupMark(layer.source, group.id), id]),
    ),
  );
  const put: ListedGroup[] = [];
  const remove: string[] = [];
  const taken: Group[] = [];
  for (const { from, ...group } of left.values()) {
    const isTheirs = from?.isOwn !== true && from?.own === undefined;
    const isGone = from !== undefined && isTheirs && isAsSaid(group, from);
    if (isGone) remove.push(group.id);
    else taken.push(group);
    if (from !== undefined && !isGone) put.push(group);
  }
  for (const { unit, mine, id: listedId } of coming) {
    const own = ownWords(mine);
    const said = saidOf(unit, taken, { ...known, ids }, spokenOf(mine, own));
    const rows = unit.rows.map(({ layer, group: { id, goneSince } }) => ({
      source: layer.source,
      id,
      goneSince,
    }));
    const isOwn = mine !== undefined && (mine.from === undefined || mine.from.isOwn === true);
    const from = {
      ...{ rows, said },
      ...(own === undefined ? {} : { own }),
      ...(isOwn ? { isOwn } : {}),
    };
    const next: ListedGroup = { ...merged(mine, said, own, listedId), from };
    taken.push(next);
    if (mine === undefined || !isSame(mine, next)) put.push(next);
  }
  return { put, remove };
}

function unitsOf(layers: readonly GroupLayer[]): readonly Unit[] {
  const units: { rows: Unit['rows'] }[] = [];
  for (const layer of layers)
    for (const group of layer.groups) {
      const row = { layer, group };
      const same = units.find(
        ({ rows }) =>
          rows.every((other) => other.layer !== layer) &&
          rows.some((other) => isOneGroup(other.group, group)),
      );
      if (same === undefined) units.push({ rows: [row] });
      else same.rows = [...same.rows, row];
    }
  return units;
}

function isOneGroup(one: SourceGroup, other: SourceGroup): boolean {
  if (shareAddress(one, other)) return true;
  const isBare = one.addresses.length === 0 || other.addresses.length === 0;
  return isBare && nameKey(one.name) === nameKey(other.name);
}

function counterpart({ rows }: Unit, stored: readonly ListedGroup[]): ListedGroup | undefined {
  const isRow = (source: string, id: string) =>
    rows.some(({ layer, group }) => layer.source === source && group.id === id);
  const own = stored.filter(({ from }) => from === undefined);
  return (
    stored.find(({ from }) => from?.rows.some(({ source, id }) => isRow(source, id)) === true) ??
    own.find((mine) => rows.some(({ group }) => shareAddress(mine, group))) ??
    own.find((mine) => rows.some(({ group }) => nameKey(mine.name) === nameKey(group.name)))
  );
}

function saidOf(
  { rows }: Unit,
  taken: readonly Group[],
  {
    personOf,
    absentOf,
    hasPerson,
    ids,
  }: Pick<GroupsToMerge, 'personOf' | 'absentOf' | 'hasPerson'> & {
    readonly ids: ReadonlyMap<string, string>;
  },
  spoken: ReadonlySet<string>,
): GroupWords {
  const [first] = rows;
  const source = first?.layer.source ?? '';
  const listed = (member: NamedMember) => member.isGroup === true && ids.has(groupMark(source, member.row));
  const members = flatMembers(first, listed).map(({ row, name, isGroup }): GroupMember => {
    const group = isGroup === true ? ids.get(groupMark(source, row)) : undefined;
    if (isGroup === true) return group === undefined ? unlistedMember(name) : { kind: 'group', id: group };
    const absent = absentOf(source, row) ?? '';
    // By their name they would be somebody else beside whom the reader put in or took off.
    const isSpoken = spoken.has(memberKey({ kind: 'person', id: absent }));
    const person = personOf(source, row) ?? (isSpoken ? absent : undefined);
    return person === undefined ? unlistedMember(name) : { kind: 'person', id: person };
  });
  const { addresses, ...tidy } = tidyGroup({
    ...{ id: '', quorum: 'all', members },
    name: freeName(first?.group.name ?? '', first?.layer.name ?? '', taken),
    addresses: rows.flatMap(({ group }) => group.addresses),
  });
  const isFree = (address: GroupAddress) =>
    hasPerson(address) === null && !taken.some((other) => shareAddress(other, { addresses: [address] }));
  return { name: tidy.name, addresses: addresses.filter(isFree), members: tidy.members };
}

/** The members of a group; of a group in it that the list does not have, as the reader removed it, those that it has. */
function flatMembers(
  row: Unit['rows'][number] | undefined,
  isListed: (member: NamedMember) => boolean,
): readonly NamedMember[] {
  const groups = new Map(row?.layer.groups.map((group) => [group.id, group]));
  const seen = new Set<string>();
  const open = [...(row?.group.members ?? [])];
  const members: NamedMember[] = [];
  for (let member = open.shift(); member !== undefined; member = open.shift()) {
    const inner = member.isGroup === true && !isListed(member) ? groups.get(member.row) : undefined;
    if (inner === undefined) members.push(member);
    else if (!seen.has(inner.id)) open.push(...inner.members);
    if (inner !== undefined) seen.add(inner.id);
  }
  return members;
}

const groupMark = (source: string, id: string) => JSON.stringify([source, id]);

/** Two groups of one name are told apart by their source. */
function freeName(name: string, source: string, taken: readonly Group[]): string {
  const names = new Set(taken.map((group) => nameKey(group.name)));
  if (!names.has(nameKey(name))) return name;
  const longer = `${name} (${source})`;
  for (let count = 2; ; count += 1) {
    const next = count === 2 ? longer : `${longer} ${count - 1}`;
    if (!names.has(nameKey(next))) return next;
  }
}

/** What the sources say now, with what the reader changed of what they said before. */
function merged(
  mine: ListedGroup | undefined,
  said: GroupWords,
  own: OwnGroupWords | undefined,
  id: string,
): Group {
  if (mine === undefined) return { id, ...said, quorum: 'all' };
  const { from, ...group } = mine;
  if (from === undefined) return group;
  const before = from.said;
  return {
    ...group,
    name: own?.name ?? said.name,
    addresses: edited(before.addresses, group.addresses, said.addresses, own?.addresses, groupAddressText),
    members: edited(before.members, group.members, said.members, own?.members, memberKey),
  };
}

/** What the reader put into a group: what no source said when it was written last, and what was the reader's then. */
function ownWords(mine: ListedGroup | undefined): OwnGroupWords | undefined {
  if (mine === undefined) return undefined;
  const { name, addresses, members, from } = mine;
  if (from === undefined) return { name, addresses, members };
  const { said, own } = from;
  const isOwnName = name !== said.name || name === own?.name;
  const words = {
    ...(isOwnName ? { name } : {}),
    addresses: ownOf(addresses, said.addresses, own?.addresses, groupAddressText),
    members: ownOf(members, said.members, own?.members, memberKey),
  };
  return isOwnName || words.addresses.length + words.members.length > 0 ? words : undefined;
}

/** Members whom the reader put into a group, or took off what its sources say. */
function spokenOf(mine: ListedGroup | undefined, own: OwnGroupWords | undefined): ReadonlySet<string> {
  const has = new Set(mine?.members.map(memberKey));
  const off = mine?.from?.said.members.filter((member) => !has.has(memberKey(member))) ?? [];
  return new Set([...(own?.members ?? []), ...off].map(memberKey));
}

const memberKey = ({ kind, id }: GroupMember) => `${kind} ${id}`;

function ownOf<Each>(
  mine: readonly Each[],
  said: readonly Each[],
  own: readonly Each[] = [],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const [theirs, known] = [new Set(said.map(keyOf)), new Set(own.map(keyOf))];
  return mine.filter((each) => !theirs.has(keyOf(each)) || known.has(keyOf(each)));
}

/** The new list without what the reader took off the old one, and with what the reader put in. */
function edited<Each>(
  before: readonly Each[],
  mine: readonly Each[],
  said: readonly Each[],
  own: readonly Each[] = [],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const keys = (all: readonly Each[]) => new Set(all.map(keyOf));
  const [stood, has, now] = [keys(before), keys(mine), keys(said)];
  const kept = said.filter((each) => has.has(keyOf(each)) || !stood.has(keyOf(each)));
  return [...kept, ...own.filter((each) => !now.has(keyOf(each)))];
}
