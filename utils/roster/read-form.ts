import { type Block, type Person, weekdays } from '@/utils/domain/person';
import { checkZone } from '@/utils/domain/zones';
import { checkHolidays, checkTimeOff, checkTravel } from './check-dates';
import type { CheckedPerson, PersonForm } from './person-form';
import { type ReadAddresses, readEmails, readNames, readSlackIds, short } from './text/address-text';
import { isPlainDate } from './text/plain-date';
import { readTime } from './text/time-text';
import { fullWeek } from './text/week-text';

/** What is wrong with one field. `field` is a path: `zone`, `week.mon.0`, `travel.1`. */
export interface FieldProblem {
  readonly field: string;
  /** One sentence: what is wrong and what to do. */
  readonly what: string;
}

export type ReadForm =
  | { readonly ok: true; readonly person: CheckedPerson }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const longest = 200;

/** Checks every field of a form. All problems are told at once; a person comes back only where there is none. */
export function readForm(form: PersonForm): ReadForm {
  const problems: FieldProblem[] = [];
  const tell = (field: string, what: string | null) => {
    if (what !== null) problems.push({ field, what });
  };
  const name = clean(form.name);
  const place = clean(form.place);
  if (name === '') tell('name', 'A person needs a name.');
  tell('name', tooLong(name));
  tell('place', tooLong(place));

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
    tell('emails', 'An address has at most 200 characters.');
  }

  const zone = readZone(form.zone, 'zone', 'Choose a time zone: search for a city, such as New Delhi.', tell);
  if (!isPlainDate(form.zoneDate)) tell('zoneDate', 'The zone date is a date like 2026-11-30.');

  const week = fullWeek(
    Object.fromEntries(weekdays.map((day) => [day, readDay(form.week[day], `week.${day}`, tell)])),
  );
  const timeOff = form.timeOff.map((one) => ({ ...one, label: clean(one.label) || 'Time off' }));
  const holidays = form.holidays.map((one) => ({ ...one, name: clean(one.name) || 'Holiday' }));
  checkTimeOff(timeOff, tell);
  checkHolidays(holidays, tell);
  const travel = form.travel.map((one, index) => {
    return {
      ...one,
      zone: readZone(one.zone, `travel.${index}`, 'Choose the time zone of this journey.', tell),
    };
  });
  checkTravel(travel, tell);

  if (problems.length > 0) return { ok: false, problems };
  const person: CheckedPerson = {
    name,
    ...(place === '' ? {} : { place }),
    addresses: unique(addresses),
    zone,
    week,
    ...(timeOff.length === 0 ? {} : { timeOff }),
    ...(holidays.length === 0 ? {} : { holidays }),
    ...(travel.length === 0 ? {} : { travel }),
    zoneSource: clean(form.zoneSource) || 'typed in',
    zoneDate: form.zoneDate,
  };
  return { ok: true, person };
}

function readDay(
  blocks: PersonForm['week']['mon'],
  field: string,
  tell: (field: string, what: string) => void,
): Block[] {
  return blocks.flatMap(({ start: from, end: to }, index): Block[] => {
    const start = readTime(from);
    const end = readTime(to);
    const wrong = start === null ? from : to;
    if (start === null || end === null) {
      tell(
        `${field}.${index}`,
        wrong.trim() === ''
          ? 'Write both times, such as 09:00 and 17:00, or remove the hours.'
          : `“${short(wrong)}” is not a time; write it like 09:30.`,
      );
      return [];
    }
    if (start === '24:00') {
      tell(`${field}.${index}`, 'Hours cannot start at 24:00; write 00:00 on the next day.');
      return [];
    }
    return [[start, end]];
  });
}

/** The zone in its usual capitals; what cannot be used is told and comes back as it is. */
function readZone(
  text: string,
  field: string,
  missing: string,
  tell: (field: string, what: string) => void,
): string {
  const checked = checkZone(text);
  if (checked.ok) return checked.zone;
  tell(field, text.trim() === '' ? missing : checked.what);
  return text;
}

/** Without control characters and double spaces: what a name, place or label may hold. */
function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function tooLong(text: string): string | null {
  return text.length > longest ? 'This has more than 200 characters; please shorten it.' : null;
}

function unique(addresses: Person['addresses']): Person['addresses'] {
  const keys = new Set<string>();
  return addresses.filter(({ kind, value, team = '' }) => {
    const key = `${kind}:${value}@${team}`;
    return !keys.has(key) && keys.add(key);
  });
}
