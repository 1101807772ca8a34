import { isDate } from '@/utils/domain/checks/checks';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { columnOfField } from '../file/column-of-field';
import { listed } from '../listed';
import { type PersonForm, type TimeOffForm, weekForm } from '../person-form';
import { ProblemList } from '../problem-list';
import { readForm } from '../read-form';
import type { LoadedRoster, RosterPart, RosterRow, RowProblem } from '../source';
import { short } from '../text/address-text';
import { nineToFive } from '../text/full-week';
import { readZone } from '../zones/read-zone';

/** What an account of a system says of a person, unchecked; '' where it says nothing. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly timeOff: readonly TimeOffForm[];
}

/** Reads one entry of a list: a person, somebody who is left out on purpose, or null where it is none. */
export type ReadEntry = (entry: unknown) =>
  | {
      readonly kind: 'person';
      readonly person: ListedPerson;
      readonly notes: readonly Pick<RowProblem, 'field' | 'what'>[];
    }
  | { readonly kind: 'left'; readonly why: 'deactivated' | 'bots'; readonly name: string }
  | null;

export interface ListContext {
  /** As the user knows it; zones are said to be from there. */
  readonly vendor: string;
  /** Plain date of zones: such a list says none. */
  readonly today: string;
}

/** The entries of a list as rows of people; `line` is the place in it, from 1. An entry that cannot be used costs itself alone. */
export function readListed(
  entries: readonly unknown[],
  read: ReadEntry,
  context: ListContext,
): Omit<LoadedRoster, 'revision'> {
  const rows: RosterRow[] = [];
  const problems = new ProblemList();
  const notes: RowProblem[] = [];
  const left = { deactivated: [] as string[], bots: [] as string[] };
  for (const [at, entry] of entries.entries()) {
    const line = at + 1;
    const found = read(entry);
    if (found === null) {
      const what = phrase('accounts.vendor-entry', { vendor: context.vendor });
      problems.add([{ line, field: 'entry', what }]);
    } else if (found.kind === 'left') left[found.why].push(short(found.name));
    else {
      const { person } = found;
      const checked = rowOf(person, line, context);
      problems.add(checked.problems);
      if (checked.row === null) continue;
      rows.push(checked.row);
      const { name } = checked.row;
      notes.push(...found.notes.map((note) => ({ line: 0, name, ...note })));
      if (person.email === '') {
        notes.push({ line: 0, name, field: 'email', what: phrase('accounts.no-email') });
      }
    }
  }
  const told = (names: readonly string[]) => ({ count: names.length, names: listed(names, 5) });
  const { deactivated, bots } = left;
  return {
    rows,
    problems: problems.all(),
    notes: [
      ...notes,
      ...(deactivated.length === 0
        ? []
        : [{ line: 0, field: 'status', what: phrase('sources.slack-deactivated', told(deactivated)) }]),
      ...(bots.length === 0
        ? []
        : [{ line: 0, field: 'status', what: phrase('sources.slack-bots', told(bots)) }]),
    ],
  };
}

function rowOf(
  person: ListedPerson,
  line: number,
  { vendor, today }: ListContext,
): { readonly row: RosterRow | null; readonly problems: readonly RowProblem[] } {
  const { id, name, email, zone: said, timeOff } = person;
  const zone = said === '' ? null : readZone(said);
  let form: PersonForm = {
    name,
    place: '',
    emails: email,
    slackIds: '',
    names: '',
    zone: zone?.ok === true ? zone.zone : 'UTC',
    week: weekForm(nineToFive),
    timeOff,
    holidays: [],
    travel: [],
    zoneSource: vendor,
    zoneDate: today,
  };
  const wrong = (what: Phrase, field = 'entry'): RowProblem => ({
    line,
    name: short(name || id),
    field,
    what,
  });
  let checked = readForm(form);
  let problems: readonly RowProblem[] = [];
  // What cannot be read costs itself alone.
  const unread = new Set<RosterPart>();
  for (const [part, field, rest] of [
    ['timeOff', 'time off', { timeOff: [] }],
    ['addresses', 'email', { emails: '' }],
  ] as const) {
    if (checked.ok) break;
    const found = checked.problems.filter((one) => columnOfField(one.field) === field);
    if (found.length === 0) continue;
    unread.add(part);
    problems = [...problems, ...found.map(({ what }) => wrong(what, field))];
    form = { ...form, ...rest };
    checked = readForm(form);
  }
  if (!checked.ok) return { row: null, problems: checked.problems.map(({ what }) => wrong(what)) };
  const given: RosterPart[] = [
    'addresses',
    ...(zone?.ok === true ? (['zone'] as const) : []),
    // Who is not away says nothing of it: other sources may know more.
    ...(checked.person.timeOff === undefined ? [] : (['timeOff'] as const)),
  ];
  const noZone =
    zone === null
      ? phrase('accounts.vendor-no-zone', { vendor })
      : zone.ok
        ? null
        : phrase('accounts.vendor-zone', { zone: short(said), vendor });
  const left = unread.size === 0 ? {} : { unread: [...unread] };
  return {
    row: { ...checked.person, line, id, given, ...left, ...(noZone === null ? {} : { noZone }) },
    problems,
  };
}

/** The text of a field, or ''. Ids may be numbers. */
export function textIn(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
}

/** An absence from one date to another, both away; none where a date is missing. What it is for stays with the vendor. */
export function absence(from: unknown, to: unknown): readonly TimeOffForm[] {
  const [first, last] = [from, to].map((date) => textIn(date).slice(0, 10));
  return isDate(first) && isDate(last) ? [{ from: first, to: last, label: '' }] : [];
}
