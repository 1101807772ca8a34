import { groupAddressText } from '@/utils/domain/groups/address-text';
import { checkGroup, tidyGroup } from '@/utils/domain/groups/check-group';
import { type Group, type GroupMember, groupLimits, type Quorum } from '@/utils/domain/groups/group';
import { personOwner } from '@/utils/domain/groups/person-address';
import type { Person } from '@/utils/domain/people/person';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { memberTexts } from '../membership/member-texts';
import { unlisted, unlistedMember } from '../membership/unlisted-member';
import { PeopleIndex } from '../same-person';
import type { RowProblem } from '../source';
import { readSoleAddress } from '../text/address-text';
import { readGroupAddress } from '../text/group-address';
import { type GroupLine, groupTable } from './group-table';

export interface ReadGroups {
  readonly groups: readonly Group[];
  /** What of the table is left out, or to be known. */
  readonly problems: readonly RowProblem[];
}

/** What is here: members are found among them, and a group of the same name is the same group. */
interface Here {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
}

/**
 * The groups of a table: `group, addresses, members, who has to answer`. A member is a person by address, id or name, or
 * another group by name; somebody who isn't in the list stays a member who is counted. A group that can't be kept is left
 * out with its reason. Where groups contain each other, none of the table is taken: the sentence names the way. Null where
 * the text has no such table; `isPasted` as in `groupTable`.
 */
export function readGroups(text: string, here: Here, isPasted = false): ReadGroups | null {
  const table = groupTable(text, isPasted);
  if (table === null) return null;
  const { rows, openQuote } = table;
  const idOf = new Map(here.groups.map(({ id, name }) => [name.toLowerCase(), id]));
  const problems: RowProblem[] = [];
  if (openQuote !== null)
    problems.push({ line: openQuote, field: 'line', what: phrase('roster.open-quote') });
  const report = ({ line, group }: GroupLine, field: string, what: Phrase) =>
    problems.push({ line, name: group, field, what });
  const known = new Set<string>();
  const named = rows.slice(0, groupLimits.groups).filter((row) => {
    const key = row.group.toLowerCase();
    if (known.has(key)) report(row, 'name', phrase('groups.name-taken', { name: row.group }));
    const isNew = !known.has(key);
    known.add(key);
    if (!idOf.has(key)) idOf.set(key, crypto.randomUUID());
    return isNew;
  });
  const [over] = rows.slice(groupLimits.groups);
  if (over) report(over, 'line', phrase('backup.most-groups', { most: groupLimits.groups }));
  const index = new PeopleIndex(here.people);
  const read = named.flatMap((row): { row: GroupLine; group: Group }[] => {
    const group = groupOf(row, idOf, index, (field, what) => report(row, field, what));
    return group === null ? [] : [{ row, group }];
  });
  const owner = personOwner(here.people);
  const all = new Map([...here.groups, ...read.map(({ group }) => group)].map((one) => [one.id, one]));
  const taken: Group[] = [];
  for (const { row, group } of read) {
    const found = checkGroup(group, [...here.groups, ...taken], owner, all);
    const cycle = found.find(({ what }) => what.code === 'groups.cycle');
    if (cycle) return { groups: [], problems: [{ line: row.line, name: group.name, ...cycle }] };
    for (const { field, what } of found) report(row, field, what);
    if (found.length === 0) taken.push(group);
  }
  return { groups: taken, problems };
}

function groupOf(
  { group: name, addresses, members, quorum }: GroupLine,
  idOf: ReadonlyMap<string, string>,
  people: PeopleIndex,
  report: (field: string, what: Phrase) => void,
): Group | null {
  const typed = partsOf(addresses, /[;,،；、\n]/);
  const read = typed.map((text) => ({ text, address: readGroupAddress(text) }));
  const wrong = read.find(({ address }) => address === null);
  if (wrong) report('addresses', phrase('groups.not-address', { text: wrong.text.slice(0, 80) }));
  const needed = quorumOf(quorum);
  if (needed === null) report('quorum', phrase('groups.quorum-whole'));
  if (wrong || needed === null) return null;
  const found = partsOf(members, /[;；\n]/).map((text) => ({ text, member: memberOf(text, idOf, people) }));
  for (const { text, member } of found)
    if (member.id.startsWith(unlisted))
      report('members', phrase('groups.not-listed', { text: text.slice(0, 80) }));
  return tidyGroup({
    id: idOf.get(name.toLowerCase()) ?? crypto.randomUUID(),
    name,
    addresses: read.flatMap(({ address }) => address ?? []),
    members: found.map(({ member }) => member),
    quorum: needed,
  });
}

function memberOf(text: string, groups: ReadonlyMap<string, string>, people: PeopleIndex): GroupMember {
  const group = groups.get(text.toLowerCase());
  if (group !== undefined) return { kind: 'group', id: group };
  const address = readSoleAddress(text);
  const [byAddress, second] = address === null ? [] : people.sharing({ name: '', addresses: [address] });
  if (byAddress !== undefined && second === undefined) return { kind: 'person', id: byAddress.id };
  const [byName, another] = address === null ? people.called(text) : [];
  if (byName !== undefined && another === undefined) return { kind: 'person', id: byName.id };
  return unlistedMember(text);
}

const partsOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const everyone = /^(?:all|everyone|alle|todos|todas|全員|الجميع|)$/iu;

/** `2`, `2 of 3`, `all`; null where it says none. */
function quorumOf(text: string): Quorum | null {
  const plain = text.normalize('NFKC').trim();
  if (everyone.test(plain)) return 'all';
  const [, digits] = /^(\d{1,3})(?:\D|$)/.exec(plain) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Who is in a group, as `readGroups` finds them again. */
export const membersText = (group: Group, here: Here): string => memberTexts(group, here).join('; ');

/** The addresses of a group as they are typed. */
export const addressesText = ({ addresses }: Group): string => addresses.map(groupAddressText).join(', ');
