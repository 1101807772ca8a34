import type { GroupAddress } from '@/utils/domain/groups/group';
import type { NamedGroup, NamedMember } from '@/utils/domain/groups/source-group';
import { hintKey } from '@/utils/domain/people/hint';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { rowIdOf } from '../layers/row-ids';
import type { RosterRow, RowProblem } from '../source';
import { readSoleAddress } from '../text/address-text';
import { groupStep } from '../text/group-names';
import { groupMember, memberMark } from './group-member';
import { nameKey } from './name-key';
import { unlisted } from './unlisted-member';

/** A group as a file lists it beside its people. */
export interface WrittenGroup {
  readonly line: number;
  readonly name: string;
  readonly addresses: readonly GroupAddress[];
  /** By address, key or name: people of the file, and other groups of it. */
  readonly members: readonly string[];
  /** By which other groups name it, besides its name. */
  readonly keys: readonly string[];
}

export interface ReadWritten {
  readonly groups: readonly NamedGroup[];
  /** Without the names of groups that are listed: those have them as members. */
  readonly rows: readonly RosterRow[];
  /** Who isn't in the file, and groups that lead back to themselves. */
  readonly notes: readonly RowProblem[];
}

/**
 * The groups that a file lists, with the rows of their people and the groups in them. Somebody who is no row stays a member
 * and is told. `keysOf`: by what members name a row, besides its addresses.
 */
export function readWrittenGroups(
  written: readonly WrittenGroup[],
  rows: readonly RosterRow[],
  keysOf: (row: RosterRow) => readonly string[],
): ReadWritten {
  const notes: RowProblem[] = [];
  const tell = ({ line, name }: WrittenGroup, what: Phrase) =>
    notes.push({ line, name, field: 'groups', what });
  const memberOf = memberFinder(rows, keysOf);
  const byKey = new Map(
    written.flatMap((group) =>
      [...group.keys, nameKey(group.name)].map((key) => [keyed(key), group] as const),
    ),
  );
  const known = new Map<WrittenGroup, ReadonlyMap<string, NamedMember>>();
  const membersOf = (group: WrittenGroup, way: readonly WrittenGroup[]): ReadonlyMap<string, NamedMember> => {
    const done = known.get(group);
    if (done !== undefined) return done;
    const found = new Map<string, NamedMember>();
    for (const text of group.members) {
      const person = memberOf(text);
      const inner = person === undefined ? (byKey.get(keyed(text)) ?? byKey.get(nameKey(text))) : undefined;
      if (inner !== undefined && [...way, group].includes(inner))
        tell(group, cycleOf([...way, group], inner));
      else if (inner !== undefined) {
        // One that is listed twice is one group.
        const isOne = nameKey(inner.name) === nameKey(group.name);
        const isSomebody = membersOf(inner, [...way, group]).size > 0;
        const member = groupMember(inner.name);
        if (isSomebody && !isOne) found.set(memberMark(member), member);
      } else {
        const member = person ?? { row: `${unlisted}${keyed(text)}`, name: text };
        if (person === undefined) tell(group, phrase('groups.not-listed', { text: text.slice(0, 80) }));
        found.set(memberMark(member), member);
      }
    }
    known.set(group, found);
    return found;
  };
  const groups = new Map<string, NamedGroup>();
  for (const one of written) {
    const key = nameKey(one.name);
    const stood = groups.get(key);
    const named = rows.flatMap((row): NamedMember[] =>
      row.groups?.some((name) => nameKey(lastOf(name)) === key)
        ? [{ row: rowIdOf(row), name: row.name }]
        : [],
    );
    const members = new Map(
      [...(stood?.members ?? []), ...membersOf(one, []).values(), ...named].map((each) => [
        memberMark(each),
        each,
      ]),
    );
    const addresses = [...(stood?.addresses ?? []), ...one.addresses];
    groups.set(key, {
      ...{ id: `name:${key}`, name: stood?.name ?? one.name, addresses },
      members: [...members.values()].toSorted((first, second) => (first.row < second.row ? -1 : 1)),
    });
  }
  for (const one of written)
    if (groups.get(nameKey(one.name))?.members.length === 0) tell(one, phrase('groups.no-members'));
  const rest = rows.map((row) =>
    row.groups === undefined
      ? row
      : { ...row, groups: row.groups.filter((name) => !groups.has(nameKey(lastOf(name)))) },
  );
  return { groups: [...groups.values()].filter(({ members }) => members.length > 0), rows: rest, notes };
}

/** The group itself of a way through groups in groups: the list says which is in which. */
const lastOf = (way: string): string => way.split(groupStep).at(-1) ?? way;

const keyed = (text: string): string => text.trim().toLowerCase();

/** Finds the row that a member names: by a key, an address, or a name that one row alone has. */
function memberFinder(rows: readonly RosterRow[], keysOf: (row: RosterRow) => readonly string[]) {
  const byKey = new Map<string, NamedMember>();
  const byName = new Map<string, NamedMember | null>();
  for (const row of rows) {
    const member = { row: rowIdOf(row), name: row.name };
    const keys = [...keysOf(row).map(keyed), ...row.addresses.map(hintKey)];
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, member);
    const name = nameKey(row.name);
    const same = byName.get(name);
    byName.set(name, same === undefined || same?.row === member.row ? member : null);
  }
  return (text: string): NamedMember | undefined => {
    const address = readSoleAddress(text);
    return (
      byKey.get(keyed(text)) ??
      (address === null ? undefined : byKey.get(hintKey(address))) ??
      byName.get(nameKey(text)) ??
      undefined
    );
  };
}

function cycleOf(way: readonly WrittenGroup[], back: WrittenGroup): Phrase {
  const names = [...way.slice(way.indexOf(back)), back].map(({ name }) => name);
  const path = names
    .map((name): string | Phrase => name)
    .reduce((first, second) => phrase('groups.path', { first, second }));
  return phrase('groups.cycle', { name: back.name, path });
}
