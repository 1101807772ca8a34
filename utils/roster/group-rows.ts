import type { Address } from '@/utils/domain/people/person';
import { phrase } from '@/utils/words/phrase';
import { listed } from './listed';
import { addressKey, isSameAddress, ownAddresses, speaksAgainst } from './same-person';
import type { RosterRow, RowProblem } from './source';

/** Rows of one source that speak of one person, in the order of their lines. */
export type RowGroup = readonly [RosterRow, ...RosterRow[]];

export interface GroupedRows {
  readonly groups: readonly RowGroup[];
  /** Addresses that rows of different people have: taken off all of them. */
  readonly shared: readonly { readonly address: Address; readonly lines: readonly number[] }[];
}

/**
 * Finds out which rows of one source are one person: those that share an address, where nothing speaks against it.
 * An address that rows of different people have is theirs together: it joins nobody and is taken off, so that it
 * names nobody. The result does not depend on the order of the rows. Rows with ids of an export keep all they have.
 */
export function groupRows(rows: readonly RosterRow[]): GroupedRows {
  const joins: (readonly number[])[] = [];
  const shared: { address: Address; lines: number[]; of: readonly number[] }[] = [];
  for (const { address, of } of usesOf(rows)) {
    const users = of.flatMap((index) => rows[index] ?? []);
    if (areOne(users)) joins.push(of);
    else if (users.some(({ id }) => id === undefined)) {
      shared.push({ address, of, lines: users.map(({ line }) => line).sort((one, other) => one - other) });
    } else joins.push(...Map.groupBy(of, (index) => rows[index]?.id).values());
  }
  const off = new Map<number, Address[]>();
  for (const { address, of } of shared)
    for (const index of of) off.set(index, [...(off.get(index) ?? []), address]);
  const kept = rows.map((row, index) => {
    const gone = off.get(index);
    if (gone === undefined) return row;
    return {
      ...row,
      addresses: row.addresses.filter((address) => !gone.some((other) => isSameAddress(address, other))),
    };
  });
  return { groups: joined(kept, joins), shared };
}

/** Each own address that several rows have, with those rows; ids of different Slack teams are different addresses. */
function usesOf(rows: readonly RosterRow[]): { address: Address; of: number[] }[] {
  const byKey = new Map<string, { address: Address; index: number }[]>();
  for (const [index, row] of rows.entries())
    for (const address of ownAddresses(row)) {
      const key = addressKey(address);
      const uses = byKey.get(key);
      if (uses === undefined) byKey.set(key, [{ address, index }]);
      else uses.push({ address, index });
    }
  return [...byKey.values()].flatMap((uses) => {
    if (uses.length < 2) return [];
    const teams = new Set(uses.flatMap(({ address }) => address.team ?? []));
    // Where several teams have the id, one without a team could be any of them.
    const parts =
      teams.size < 2 ? [uses] : [...teams].map((team) => uses.filter(({ address }) => address.team === team));
    return parts.flatMap((part) => {
      const [first] = part;
      const of = [...new Set(part.map(({ index }) => index))];
      return first === undefined || of.length < 2 ? [] : [{ address: first.address, of }];
    });
  });
}

/** Whether rows that share an address are one person: the row with the most addresses fits all others. */
function areOne(rows: readonly RosterRow[]): boolean {
  if (new Set(rows.flatMap(({ id }) => id ?? [])).size > 1) return false;
  const count = (row: RosterRow) => ownAddresses(row).length * 1000 + row.name.length;
  const fullest = rows.reduce((one, other) => (count(other) > count(one) ? other : one));
  return rows.every((row) => row === fullest || speaksAgainst(fullest, row) === null);
}

function joined(rows: readonly RosterRow[], joins: readonly (readonly number[])[]): RowGroup[] {
  const parent = rows.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = index;
    while (at !== root) [parent[at], at] = [root, parent[at] ?? root];
    return root;
  };
  for (const [first, ...others] of joins) {
    if (first === undefined) continue;
    for (const other of others) parent[rootOf(other)] = rootOf(first);
  }
  return [...Map.groupBy(rows.keys(), rootOf).values()].flatMap((indexes): RowGroup[] => {
    const [first, ...more] = indexes.flatMap((index) => rows[index] ?? []);
    return first === undefined ? [] : [[first, ...more]];
  });
}

const columnOfKind = {
  email: 'email',
  'slack-user': 'slack',
  'teams-user': 'also shown as',
  'trello-user': 'also shown as',
  handle: 'also shown as',
  name: 'also shown as',
} as const;

/** A note for each shared address. `ownerOf` names who has it in the list already, or null. */
export function sharedNotes(
  shared: GroupedRows['shared'],
  ownerOf: (address: Address) => string | null,
): RowProblem[] {
  return shared.map(({ address, lines }) => {
    const owner = ownerOf(address);
    const said = { address: address.value, lines: listed(lines.map(String), 12) };
    const what =
      owner === null ? phrase('roster.shared', said) : phrase('roster.shared-here', { ...said, owner });
    return { line: lines[0] ?? 1, field: columnOfKind[address.kind], what };
  });
}
