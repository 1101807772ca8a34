import type { Address, Person } from '@/utils/domain/people/person';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { type ComparedPart, compared, isSame } from './compare-people';
import { groupRows, sharedNotes } from './group-rows';
import { mergeInto } from './merge-into';
import { asOne, differences } from './one-row';
import { isSameAddress, ownAddresses, PeopleIndex, speaksAgainst } from './same-person';
import type { RosterRow, RowProblem } from './source';

/** What an import would do; nothing is stored yet. */
export interface MergePlan {
  readonly entries: readonly MergeEntry[];
  /** Lines of which nothing is imported. */
  readonly problems: readonly RowProblem[];
  /** What is to be known and costs no line. */
  readonly notes: readonly RowProblem[];
  /** Lines about which is asked, answered or not; before an answer nothing of them is imported. */
  readonly questions: readonly SameQuestion[];
}

/** Whether somebody of the source is somebody of the list: nothing but the name says so. */
export interface SameQuestion {
  /** The first line that speaks of them; the answer goes under it. */
  readonly line: number;
  readonly name: string;
  /** In the list. */
  readonly person: Person;
}

/** Answers to questions, by their lines. */
export type SameAnswers = ReadonlyMap<number, 'same' | 'other'>;

export interface MergeEntry {
  readonly kind: 'new' | 'changed' | 'same';
  /** Lines of the source that speak of this person. */
  readonly lines: readonly number[];
  readonly person: Person;
  /** As the list has them; null for somebody new. */
  readonly before: Person | null;
  /** What of the source is not stored, and why: addresses of somebody else. */
  readonly notes: readonly Phrase[];
  /** What differs from the person in the list; empty for new ones. */
  readonly changes: readonly ComparedPart[];
}

/**
 * Fits rows into the people list. A row is an existing person where they share an id, or an address and nothing
 * speaks against it (`speaksAgainst`). Where one of them has no address and the name is all that both have, it is asked;
 * `answers` are those given so far. What a row does not give stays; addresses are only added. `newId` makes UUIDs.
 */
export function mergeRows(
  rows: readonly RosterRow[],
  people: readonly Person[],
  newId: () => string,
  answers: SameAnswers = new Map(),
): MergePlan {
  // Rows are only looked for among those who were there: two rows of one source never meet by name.
  const list = new PeopleIndex(people);
  const now = new Map(people.map((person) => [person.id, person]));
  const named = new Set<string>();
  const { groups, shared } = groupRows(rows);
  const owner = (address: Address) => list.sharing({ name: '', addresses: [address] })[0]?.name ?? null;
  const notes: RowProblem[] = sharedNotes(shared, owner);
  const problems: RowProblem[] = [];
  const questions: SameQuestion[] = [];
  const lines = new Map<string, number[]>();
  const notesOf = new Map<string, readonly Phrase[]>();
  for (const group of groups) {
    const [{ line }] = group;
    const row = asOne(group);
    const found = findPerson(row, list, named);
    if ('what' in found) {
      problems.push(
        ...group.map((one) => ({
          line: one.line,
          name: one.name,
          field: found.field,
          what: found.what,
        })),
      );
      continue;
    }
    if (found.isAsked && found.person !== null) {
      questions.push({ line, name: row.name, person: found.person });
    }
    const answer = found.isAsked ? answers.get(line) : 'same';
    if (answer === undefined) continue;
    notes.push(
      ...differences(group),
      ...found.notes.map((what) => ({ line, name: row.name, field: 'email', what })),
    );
    const kept = { ...row, addresses: row.addresses.filter((address) => !found.without.includes(address)) };
    const match = answer === 'same' ? found.person : null;
    if (match === null && row.noZone !== undefined) {
      const offered = row.nearZones === undefined ? {} : { zones: row.nearZones };
      problems.push({ line, name: row.name, field: 'zone', what: row.noZone, needsZone: true, ...offered });
      continue;
    }
    const before = match === null ? undefined : now.get(match.id);
    const person = before === undefined ? personOf(kept, row.id ?? newId()) : mergeInto(before, kept);
    now.set(person.id, person);
    notesOf.set(person.id, [...(notesOf.get(person.id) ?? []), ...found.notes]);
    lines.set(person.id, [...(lines.get(person.id) ?? []), ...group.map((one) => one.line)]);
  }
  const before = new Map(people.map((person) => [person.id, person]));
  const entries = [...lines].flatMap(([id, of]): MergeEntry[] => {
    const person = now.get(id);
    if (person === undefined) return [];
    const old = before.get(id) ?? null;
    const entry = { lines: of, person, before: old, notes: notesOf.get(id) ?? [] };
    if (old === null) return [{ ...entry, kind: 'new', changes: [] }];
    const changes = compared.filter((part) => !isSame(old[part], person[part]));
    return [{ ...entry, kind: changes.length === 0 ? 'same' : 'changed', changes }];
  });
  return { entries, problems, notes, questions };
}

interface Found {
  /** Null where the row is somebody new. */
  readonly person: Person | null;
  /** Only the name says that it is this person. */
  readonly isAsked: boolean;
  /** Addresses that belong to somebody else in the list. */
  readonly without: readonly Address[];
  readonly notes: readonly Phrase[];
}

/** Who of the list a row is; what to do where that is not certain. */
function findPerson(
  row: RosterRow,
  list: PeopleIndex,
  taken: Set<string>,
): Found | { field: string; what: Phrase } {
  const same = row.id === undefined ? undefined : list.get(row.id);
  const sharing = list.sharing(row).filter(({ id }) => id !== same?.id);
  const fits = sharing.filter((person) => speaksAgainst(person, row) === null);
  const matches = [...(same === undefined ? [] : [same]), ...fits];
  const [match, other] = matches;
  if (other !== undefined) return severalFit(matches);
  const others = sharing.filter((person) => !fits.includes(person));
  const common = (person: Person) =>
    row.addresses.filter((address) => ownAddresses(person).some((one) => isSameAddress(one, address)));
  const without = others.flatMap(common);
  const left = ownAddresses(row).filter((address) => !without.includes(address));
  if (match === undefined && left.length === 0 && others.length > 1) return severalFit(others);
  const asked =
    match === undefined
      ? others.find((person) => left.length === 0 || speaksAgainst(person, row) === 'address')
      : undefined;
  if (asked !== undefined) {
    const [address] = common(asked);
    const said = { address: address?.value ?? '', name: asked.name };
    return {
      field: address?.kind === 'slack-user' ? 'slack' : 'email',
      what:
        speaksAgainst(asked, row) === 'name'
          ? phrase('roster.other-name', said)
          : phrase('roster.other-addresses', said),
    };
  }
  const notes = others.map((person) => {
    const addresses = common(person).map(({ value }) => value);
    const said = { addresses, count: addresses.length, person: person.name, name: row.name };
    return phrase('roster.not-added', said);
  });
  if (match !== undefined) return { person: match, isAsked: false, without, notes };
  const named = list.named(row);
  const [person, second] = named;
  if (second !== undefined || (person !== undefined && taken.has(person.id))) return severalFit(named);
  if (person === undefined) return { person: null, isAsked: false, without, notes };
  taken.add(person.id);
  return { person, isAsked: !isAlike(person, row), without, notes };
}

/** Whether the row says nothing that the list does not say already of somebody who has no address either. */
function isAlike(person: Person, row: RosterRow): boolean {
  const merged = mergeInto(person, row);
  return ownAddresses(merged).length === 0 && compared.every((part) => isSame(person[part], merged[part]));
}

function severalFit(people: readonly Person[]) {
  const [only, second] = people;
  if (only !== undefined && second === undefined) {
    return { field: 'name', what: phrase('roster.could-be-one', { name: only.name }) };
  }
  const names = people.map(({ name }) => name);
  return { field: 'line', what: phrase('roster.could-be-several', { names }) };
}

function personOf({ line, given, noZone, nearZones, ...row }: RosterRow, id: string): Person {
  return { ...row, id, isMe: false };
}
