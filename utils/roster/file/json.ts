import { type Address, weekdays } from '@/utils/domain/person';
import { type PersonForm, weekForm } from '../person-form';
import { readForm } from '../read-form';
import type { LoadedRoster, RosterPart, RosterRow, RowProblem } from '../source';
import { writeEmails, writeNames, writeSlackIds } from '../text/address-text';
import { fullWeek, nineToFive } from '../text/week-text';
import { columnOfField } from './column-of-field';
import { mostProblems, mostRows } from './csv';
import { entryLines } from './entry-lines';
import { inPortions } from './in-portions';
import { type JsonPerson, personSchema } from './json-schema';

/** Reads a JSON text: a list of people, or an object with `people`, as the exports write it. `today` as in `readCsv`. */
export async function readJson(text: string, today: string): Promise<LoadedRoster> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('This is not valid JSON; a comma, bracket or quotation mark is missing or left over.');
  }
  const people = Array.isArray(content) ? content : (content as { people?: unknown } | null)?.people;
  if (!Array.isArray(people)) {
    return refused(
      'No list of people was found; the file must be a list, or an object with a list named people.',
    );
  }
  if (people.length > mostRows) {
    return refused(`The file has ${people.length} people; at most ${mostRows} can be read at once.`);
  }
  const lines = entryLines(text);
  const rows: RosterRow[] = [];
  const problems: RowProblem[] = [];
  await inPortions(people, (entry: unknown, index) => {
    if (problems.length > mostProblems) return false;
    const line = lines[index] ?? index + 1;
    const shaped = personSchema.safeParse(entry);
    if (!shaped.success) {
      for (const issue of shaped.error.issues) {
        const field = issue.path.join('.') || 'entry';
        problems.push({ line, field, what: wrongShape(issue.code, field) });
      }
      return true;
    }
    const checked = readForm(formOfJson(shaped.data, today));
    if (checked.ok) {
      const { id } = shaped.data;
      const known = id === undefined || id === '' ? {} : { id };
      rows.push({ ...checked.person, ...known, line, given: givenParts(shaped.data) });
    } else {
      problems.push(
        ...checked.problems.map(({ field, what }) => ({ line, field: columnOfField(field), what })),
      );
    }
    return true;
  });
  return { rows, problems, revision: null };
}

function formOfJson(person: JsonPerson, today: string): PersonForm {
  const addresses = (person.addresses ?? []).map(
    ({ kind, value, team }): Address => ({ kind, value, ...(team === undefined ? {} : { team }) }),
  );
  const { week = null } = person;
  const given = week && fullWeek(Object.fromEntries(weekdays.map((day) => [day, week[day] ?? []])));
  return {
    name: person.name,
    place: person.place ?? '',
    emails: [writeEmails(addresses), person.email ?? ''].join(' '),
    slackIds: [writeSlackIds(addresses), person.slack ?? ''].join(' '),
    names: writeNames(addresses),
    zone: person.zone,
    week: weekForm(given ?? nineToFive),
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

function wrongShape(code: string, field: string): string {
  if (code === 'too_big') return `“${field}” holds more than can be read.`;
  return `“${field}” is missing or is not what is expected here; compare with an exported file.`;
}

function refused(what: string): LoadedRoster {
  return { rows: [], problems: [{ line: 1, field: 'file', what }], revision: null };
}
