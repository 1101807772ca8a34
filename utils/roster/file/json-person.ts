import { isRecord } from '@/utils/domain/checks/checks';
import type { Address } from '@/utils/domain/people/person';
import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { type PersonForm, weekForm } from '../person-form';
import { readForm } from '../read-form';
import type { ChosenZones, RosterPart, RosterRow, RowProblem } from '../source';
import { writeEmails, writeNames, writeSlackIds } from '../text/address-text';
import { fullWeek, nineToFive } from '../text/full-week';
import { groupNames } from '../text/group-names';
import { readBlocks } from '../text/week-text';
import { weekdayNamed } from '../text/weekday-names';
import { readZone } from '../zones/read-zone';
import { columnOf } from './column-of';
import { columnOfField } from './column-of-field';
import { normsColumn } from './columns';
import { jsonNormsText } from './json-norms';
import { exportKeys, type JsonPerson, personKeys, personSchema, wrongShape } from './json-schema';
import { oneAnEntry } from './one-an-entry';

export interface JsonContext {
  readonly line: number;
  /** Plain date of zones that carry none. */
  readonly today: string;
  readonly zones?: ChosenZones | undefined;
  /** Whether it is loaded again and again: a file that is read once makes no groups. */
  readonly spares?: boolean | undefined;
  /** A key that was not read. */
  readonly unread: (key: string) => void;
}

/** One entry with the keys of an export, as a checked row, or everything that is wrong with it. */
export function readJsonPerson(entry: unknown, context: JsonContext): RosterRow | { problems: RowProblem[] } {
  const { line, today } = context;
  const problems: RowProblem[] = [];
  let zones: readonly string[] = [];
  const name = isRecord(entry) && typeof entry.name === 'string' ? entry.name : '';
  const tell = (field: string, what: Phrase) =>
    problems.push({
      line,
      ...(name === '' ? {} : { name }),
      field,
      what,
      ...(field === 'zone' && zones.length > 0 ? { zones } : {}),
    });
  const shaped = personSchema.safeParse(isRecord(entry) ? tidied(entry, context) : entry);
  if (!shaped.success) {
    for (const issue of shaped.error.issues) {
      const field = issue.path.join('.') || 'entry';
      tell(field, wrongShape(issue, field));
    }
    return { problems };
  }
  const person = shaped.data;
  const week = person.week === undefined ? null : readJsonWeek(person.week, tell);
  const chosen = context.zones?.get(line);
  const zone =
    chosen === undefined
      ? readZone(person.zone ?? person.place ?? '')
      : ({ ok: true, zone: chosen } as const);
  if (!zone.ok && person.zone !== undefined) zones = zone.suggestions;
  const noZone = person.zone === undefined && !zone.ok ? phrase('roster.no-zone') : null;
  const checked = readForm(
    formOf(person, week, noZone === null ? (zone.ok ? zone.zone : (person.zone ?? '')) : 'UTC', today),
  );
  if (!checked.ok)
    for (const { field, what } of oneAnEntry(checked.problems)) tell(columnOfField(field), what);
  if (!checked.ok || problems.length > 0) return { problems };
  const known = person.id === undefined || person.id === '' ? {} : { id: person.id };
  const given = givenParts(person).filter((part) => part !== 'zone' || noZone === null);
  const { groups, ownNorms: ownNormsText } = person;
  const named =
    groups === undefined ? {} : { groups: typeof groups === 'string' ? groupNames(groups) : groups };
  return {
    ...{ ...checked.person, ...known, ...named, line, given },
    ...(noZone === null ? {} : { noZone }),
    ...(ownNormsText === undefined ? {} : { ownNormsText }),
  };
}

/**
 * Names of weekdays in full and in other languages by ours, and `timezone` or `emails` by the keys of an export. Keys
 * that are not known are told and left out.
 */
function tidied(
  entry: Readonly<Record<string, unknown>>,
  { unread, spares = false }: JsonContext,
): Record<string, unknown> {
  const person: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'groups' && !spares) unread(key);
    else if (personKeys.has(key)) person[key] = value;
  }
  for (const [key, value] of Object.entries(entry)) {
    if (personKeys.has(key) || exportKeys.has(key)) continue;
    const column = columnOf(key);
    const text =
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('; ') : value;
    if (column === normsColumn) person.ownNorms ??= value;
    const isText = typeof text === 'string' && column !== null && texts.has(column);
    if (isText && person[column] === undefined) person[column] = text;
    else if (column !== normsColumn) unread(key);
  }
  if (person.ownNorms !== undefined) person.ownNorms = jsonNormsText(person.ownNorms);
  if (isRecord(person.week)) person.week = weekByOurNames(person.week);
  return person;
}

/** Fields of an export that hold one text. */
const texts: ReadonlySet<string> = new Set(['name', 'email', 'slack', 'zone', 'place']);

/** A day that is named twice keeps its second name, so that it is told and not lost. */
function weekByOurNames(week: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const days = new Map<string, unknown>();
  for (const [key, value] of Object.entries(week)) {
    const day = weekdayNamed(key);
    days.set(day === null || days.has(day) ? key : day, value);
  }
  return Object.fromEntries(days);
}

function readJsonWeek(
  week: NonNullable<JsonPerson['week']>,
  tell: (field: string, what: Phrase) => void,
): Week {
  const day = (name: Weekday): readonly Block[] => {
    const hours = week[name] ?? [];
    if (typeof hours !== 'string') return hours;
    const read = readBlocks(hours);
    if (!read.ok) tell(name, read.what);
    return read.ok ? read.value : [];
  };
  return fullWeek(Object.fromEntries(weekdays.map((name) => [name, day(name)])));
}

function formOf(person: JsonPerson, week: Week | null, zone: string, today: string): PersonForm {
  const addresses = (person.addresses ?? []).map(
    ({ kind, value, team }): Address => ({ kind, value, ...(team === undefined ? {} : { team }) }),
  );
  return {
    name: person.name,
    place: person.place ?? '',
    emails: [writeEmails(addresses), person.email ?? ''].join(' '),
    slackIds: [writeSlackIds(addresses), person.slack ?? ''].join(' '),
    names: writeNames(addresses),
    zone,
    week: weekForm(week ?? nineToFive),
    timeOff: (person.timeOff ?? []).map(({ from, to, label = '' }) => ({ from, to, label })),
    holidays: (person.holidays ?? []).map(({ date, name = '' }) => ({ date, name })),
    travel: person.travel ?? [],
    zoneSource: person.zoneSource ?? 'JSON import',
    zoneDate: person.zoneDate ?? today,
  };
}

function givenParts(person: JsonPerson): RosterPart[] {
  const parts: RosterPart[] = ['zone'];
  if (person.addresses ?? person.email ?? person.slack) parts.push('addresses');
  for (const part of ['place', 'week', 'timeOff', 'holidays', 'travel'] as const) {
    if (person[part] !== undefined) parts.push(part);
  }
  return parts;
}
