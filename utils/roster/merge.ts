import { hintKey } from '@/utils/domain/hint';
import type { Person } from '@/utils/domain/person';
import { PeopleIndex } from './same-person';
import type { RosterPart, RosterRow, RowProblem } from './source';

/** What an import would do; nothing is stored yet. */
export interface MergePlan {
  readonly entries: readonly MergeEntry[];
  readonly problems: readonly RowProblem[];
}

export interface MergeEntry {
  readonly kind: 'new' | 'changed' | 'same';
  /** Lines of the source that speak of this person. */
  readonly lines: readonly number[];
  readonly person: Person;
  /** What differs from the person in the list; empty for new ones. */
  readonly changes: readonly ComparedPart[];
}

/**
 * Fits rows into the people list. A row is an existing person where they share an id or an address, or, where
 * one of them has no address, the name. What a row does not give stays; addresses are only added. `newId` makes UUIDs.
 */
export function mergeRows(
  rows: readonly RosterRow[],
  people: readonly Person[],
  newId: () => string,
): MergePlan {
  const now = new PeopleIndex(people);
  const lines = new Map<string, number[]>();
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const same = row.id === undefined ? undefined : now.get(row.id);
    const matches = same === undefined ? now.find(row) : [...new Set([same, ...now.sharing(row)])];
    const [match, other] = matches;
    if (other !== undefined) {
      const names = matches.map(({ name }) => name).join(' and ');
      const what = `This line fits ${names}; give each of them addresses of their own first.`;
      problems.push({ line: row.line, field: 'line', what });
      continue;
    }
    const person = match === undefined ? personOf(row, row.id ?? newId()) : mergeInto(match, row);
    now.put(person);
    lines.set(person.id, [...(lines.get(person.id) ?? []), row.line]);
  }
  const before = new Map(people.map((person) => [person.id, person]));
  const entries = [...lines].flatMap(([id, of]): MergeEntry[] => {
    const person = now.get(id);
    if (person === undefined) return [];
    const old = before.get(id);
    if (old === undefined) return [{ kind: 'new', lines: of, person, changes: [] }];
    const changes = compared.filter((part) => !isSame(old[part], person[part]));
    return [{ kind: changes.length === 0 ? 'same' : 'changed', lines: of, person, changes }];
  });
  return { entries, problems };
}

function personOf({ line, given, ...row }: RosterRow, id: string): Person {
  return { ...row, id, isMe: false };
}

function mergeInto(
  person: Person,
  { line, id, given, name, zoneSource, zoneDate, ...row }: RosterRow,
): Person {
  const parts = Object.fromEntries(
    given.filter((part) => part !== 'addresses').map((part) => [part, row[part]]),
  ) as Partial<Pick<Person, Exclude<RosterPart, 'addresses'>>>;
  const known = new Set(person.addresses.map(hintKey));
  const added = row.addresses.filter((address) => !known.has(hintKey(address)));
  const merged: Person = { ...person, name, ...parts, addresses: [...person.addresses, ...added] };
  return merged.zone === person.zone ? merged : { ...merged, zoneSource, zoneDate };
}

const compared = ['name', 'place', 'zone', 'week', 'timeOff', 'holidays', 'travel', 'addresses'] as const;
export type ComparedPart = (typeof compared)[number];

function isSame(one: unknown, other: unknown): boolean {
  // Most parts of most people are untouched, and told at once.
  return one === other || written(one) === written(other);
}

/** The same text for what means the same, whatever the order of keys; an empty list is as good as none. */
function written(value: unknown): string {
  return JSON.stringify(plain(value));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, plain(part)]);
}
