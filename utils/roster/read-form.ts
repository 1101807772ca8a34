import { isDate, isWallTime } from '@/utils/domain/checks/checks';
import type { Person } from '@/utils/domain/people/person';
import { type Block, weekdays } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { CheckedPerson, PersonForm } from './person-form';
import { readHolidays, readTimeOff, readTravel } from './read-days';
import { type ReadAddresses, readEmails, readNames, readSlackIds, short } from './text/address-text';
import { blockOf, halfLeftOut } from './text/block-text';
import { fullWeek } from './text/full-week';
import { dropMarks, dropMarksOfName } from './text/marks';
import { readTypedTime } from './text/time-text';
import { readZoneSource } from './zone-source';
import { readZone } from './zones/read-zone';

/** What is wrong with one control. `field` is a path: `zone`, `week.mon.0.start`, `travel.1.to`, `timeOff.0.toTime`. */
export interface FieldProblem {
  readonly field: string;
  /** What is wrong and what to do. */
  readonly what: Phrase;
}

export type ReadForm =
  | { readonly ok: true; readonly person: CheckedPerson }
  | {
      readonly ok: false;
      readonly problems: readonly FieldProblem[];
      /** Those that could be read. */
      readonly addresses: Person['addresses'];
    };

const longest = 200;

/** Checks every field of a form. All problems are told at once; a person comes back only where there is none. */
export function readForm(form: PersonForm): ReadForm {
  const problems: FieldProblem[] = [];
  const tell = (field: string, what: Phrase | null) => {
    if (what !== null) problems.push({ field, what });
  };
  const name = clean(form.name);
  const place = clean(form.place);
  if (name === '') tell('name', phrase('roster.needs-name'));
  tell('name', wrongText(name));
  tell('place', wrongText(place));

  const addresses = (
    [
      ['emails', readEmails(form.emails)],
      ['slackIds', readSlackIds(form.slackIds)],
      ['names', readNames(form.names)],
    ] satisfies [string, ReadAddresses][]
  ).flatMap(([field, read]) => {
    if (read.ok) return read.addresses;
    tell(field, read.what);
    return [];
  });
  if (addresses.some(({ value }) => value.length > longest)) {
    tell('emails', phrase('roster.address-long'));
  }
  const broken = addresses.find(({ value }) => !value.isWellFormed());
  if (broken !== undefined) tell(fieldOf[broken.kind], wrongText(broken.value));

  const zone = zoneOf(form.zone);
  const checkedZone = readZone(zone);
  if (zone.trim() === '') tell('zone', phrase('roster.choose-zone'));
  else if (!checkedZone.ok) tell('zone', checkedZone.what);
  if (!isDate(form.zoneDate)) tell('zoneDate', phrase('roster.zone-date'));

  const week = fullWeek(
    Object.fromEntries(weekdays.map((day) => [day, readDay(form.week[day], `week.${day}`, tell)])),
  );
  const cleanTimeOff = form.timeOff.map((one) => ({ ...one, label: clean(one.label) }));
  const timeOff = readTimeOff(cleanTimeOff, tell);
  const holidays = form.holidays.map((one) => ({ ...one, name: clean(one.name) }));
  readHolidays(holidays, tell);
  // A zone that cannot be used is told by `readTravel`.
  const travel = form.travel.map((one) => ({ ...one, zone: zoneOf(one.zone) }));
  readTravel(travel, tell);
  for (const [index, { label }] of timeOff.entries()) tell(`timeOff.${index}.label`, wrongText(label));
  for (const [index, one] of holidays.entries()) tell(`holidays.${index}.name`, wrongText(one.name));

  if (problems.length > 0) return { ok: false, problems, addresses };
  const person: CheckedPerson = {
    name,
    ...(place === '' ? {} : { place }),
    addresses: unique(addresses),
    zone,
    week,
    ...(timeOff.length === 0 ? {} : { timeOff }),
    ...(holidays.length === 0 ? {} : { holidays }),
    ...(travel.length === 0 ? {} : { travel }),
    zoneSource: readZoneSource(clean(form.zoneSource)),
    zoneDate: form.zoneDate,
  };
  return { ok: true, person };
}

function readDay(
  blocks: PersonForm['week']['mon'],
  field: string,
  tell: (field: string, what: Phrase) => void,
): Block[] {
  return blocks.flatMap(({ start: from, end: to }, index): Block[] => {
    const no = (end: 'start' | 'end', what: Phrase) => tell(`${field}.${index}.${end}`, what);
    // As the editor and the exports write them, two times mean what they say.
    if (isWallTime(from, false) && isWallTime(to, true)) return [[from, to]];
    const start = readTypedTime(from);
    const end = readTypedTime(to);
    for (const [name, text, read] of [['start', from, start] as const, ['end', to, end] as const]) {
      if (read !== null) continue;
      const isEmpty = text.trim() === '';
      no(name, isEmpty ? phrase('roster.both-times') : phrase('roster.no-time', { text: short(text) }));
    }
    if (start?.minutes === 1440) no('start', phrase('roster.start-24'));
    if (start === null || end === null || start.minutes === 1440) return [];
    const block = blockOf(start, end);
    if (block === null) no('start', halfLeftOut(`${short(from)}-${short(to)}`));
    return block === null ? [] : [block];
  });
}

/** The zone by its id, of a text that can mean one alone; what cannot be used comes back as it is. */
function zoneOf(typed: string): string {
  const text = dropMarks(typed);
  const checked = readZone(text);
  return checked.ok ? checked.zone : text;
}

/** What a name, place or label may hold: no control characters, invisible marks or double spaces. */
const clean = dropMarksOfName;

const fieldOf = {
  email: 'emails',
  'slack-user': 'slackIds',
  'teams-user': 'names',
  'trello-user': 'names',
  handle: 'names',
  name: 'names',
} as const;

/** Half of a character, as `\\ud83d` alone is in JSON, could be sent and written nowhere. */
function wrongText(text: string): Phrase | null {
  if (!text.isWellFormed()) return phrase('roster.broken-text', { text: short(text.toWellFormed()) });
  return text.length > longest ? phrase('roster.too-long') : null;
}

function unique(addresses: Person['addresses']): Person['addresses'] {
  const keys = new Set<string>();
  return addresses.filter(({ kind, value, team = '' }) => {
    const key = `${kind}:${value}@${team}`;
    return !keys.has(key) && keys.add(key);
  });
}
