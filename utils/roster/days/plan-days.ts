import type { Person } from '@/utils/domain/people/person';
import type { Holiday, TimeOff } from '@/utils/domain/time/calendar.types';
import { zoneAt } from '@/utils/domain/time/zone-at';
import { phrase } from '@/utils/words/phrase';
import type { MergeEntry, MergePlan } from '../merge';
import type { RowProblem } from '../source';
import { nextDate } from '../text/date-text';
import type { AskedDays, DayEnd, DayOff, DaysOwner, LoadedDays } from './day-off';
import { OwnerIndex } from './find-owner';

/** More days off than anybody has; keeps a wrong file from filling a person. */
const mostEntries = 1000;

/**
 * Fits days off into the people list: each is added to what its person has. `asked` is null where all days say whose
 * they are; `owner` is the answer to it.
 */
export function planDays(
  loaded: LoadedDays,
  people: readonly Person[],
  owner: DaysOwner | null,
): MergePlan & { readonly asked: AskedDays | null } {
  const index = new OwnerIndex(people);
  const problems: RowProblem[] = [...loaded.problems];
  const byId = new Map(people.map((person) => [person.id, person]));
  const found = new Map<string, { days: DayOff[]; holidays: DayOff[] }>();
  const give = (id: string, day: DayOff, isHoliday: boolean) => {
    const of = found.get(id) ?? { days: [], holidays: [] };
    (isHoliday ? of.holidays : of.days).push(day);
    found.set(id, of);
  };
  let asked = 0;
  for (const day of loaded.days) {
    const person = index.find(day.whose);
    if (person !== null && person !== 'several')
      give(person.id, day, loaded.areHolidays && day.whose.isCertain);
    else if (day.whose.isCertain) problems.push(nobody(day, person));
    else {
      asked += 1;
      for (const id of owner?.people ?? []) give(id, day, owner?.areHolidays === true);
    }
  }
  const entries = [...found].flatMap(([id, of]): MergeEntry[] => {
    const before = byId.get(id);
    if (before === undefined) return [];
    const lines = [...new Set([...of.days, ...of.holidays].map(({ line }) => line))];
    const timeOff = joinTimeOff(
      before.timeOff ?? [],
      of.days.map((day) => ({
        ...timeOffOf(day, before),
        label: withoutName(day.label, before.name),
        ...(loaded.source === undefined ? {} : { source: loaded.source }),
      })),
    );
    const holidays = joinHolidays(
      before.holidays ?? [],
      of.holidays.flatMap((day) => holidaysOf(day, before)),
    );
    if (timeOff.length > mostEntries || holidays.length > mostEntries) {
      const what = phrase('roster.too-many-days', { most: mostEntries });
      problems.push({ line: lines[0] ?? 1, name: before.name, field: 'time off', what });
      return [];
    }
    const changes = [
      ...(timeOff.length > (before.timeOff?.length ?? 0) ? (['timeOff'] as const) : []),
      ...(holidays.length > (before.holidays?.length ?? 0) ? (['holidays'] as const) : []),
    ];
    const person = {
      ...before,
      ...(timeOff.length === 0 ? {} : { timeOff }),
      ...(holidays.length === 0 ? {} : { holidays }),
    };
    return [{ kind: changes.length === 0 ? 'same' : 'changed', lines, person, before, notes: [], changes }];
  });
  return {
    entries,
    problems,
    notes: loaded.notes,
    questions: [],
    asked: asked === 0 ? null : { count: asked, areHolidays: loaded.areHolidays },
  };
}

function nobody({ line, whose }: DayOff, found: 'several' | null): RowProblem {
  const [named] = whose.named;
  const said = { name: named?.names[0] ?? named?.emails[0] ?? '' };
  const what = found === null ? phrase('roster.days-nobody', said) : phrase('roster.days-several', said);
  return { line, ...(said.name === '' ? {} : { name: said.name }), field: 'name', what };
}

/** The stretch by the clock of the person, each end in the zone of that day. */
function timeOffOf({ from, to, label }: DayOff, person: Person): TimeOff {
  if ('date' in from && 'date' in to) return { from: from.date, to: to.date, label };
  const [start, end] = [wallOf(from, person, false), wallOf(to, person, true)];
  const last = Temporal.PlainDateTime.from(end);
  // From midnight to midnight are whole days.
  if (start.endsWith('T00:00') && end.endsWith('T00:00')) {
    const day = last.toPlainDate().subtract({ days: 1 }).toString();
    if (day >= start.slice(0, 10)) return { from: start.slice(0, 10), to: day, label };
  }
  return { from: start, to: end, label };
}

function wallOf(end: DayEnd, person: Person, isLast: boolean): string {
  if ('wall' in end) return end.wall;
  if ('date' in end) return `${isLast ? nextDate(end.date) : end.date}T00:00`;
  const at = Temporal.Instant.fromEpochMilliseconds(end.at);
  const wall = at.toZonedDateTimeISO(zoneAt(person, end.at)).toPlainDateTime();
  return wall
    .round({ smallestUnit: 'minute', roundingMode: isLast ? 'ceil' : 'floor' })
    .toString({ smallestUnit: 'minute' });
}

function holidaysOf(day: DayOff, person: Person): Holiday[] {
  const { from, to, label } = timeOffOf(day, person);
  const days: Holiday[] = [];
  for (let date = from.slice(0, 10); date <= to.slice(0, 10) && days.length < 366; date = nextDate(date))
    days.push({ date, name: label });
  return days;
}

function joinTimeOff(known: readonly TimeOff[], more: readonly TimeOff[]): TimeOff[] {
  const keys = new Set(known.map(({ from, to }) => `${from}..${to}`));
  const added = more.filter(({ from, to }) => !keys.has(`${from}..${to}`) && keys.add(`${from}..${to}`));
  return [...known, ...added.toSorted((one, other) => (one.from < other.from ? -1 : 1))];
}

function joinHolidays(known: readonly Holiday[], more: readonly Holiday[]): Holiday[] {
  const keys = new Set(known.map(({ date }) => date));
  const added = more.filter(({ date }) => !keys.has(date) && keys.add(date));
  return [...known, ...added.toSorted((one, other) => (one.date < other.date ? -1 : 1))];
}

/** `Ada Fern (Vacation)` as `Vacation`: whose it is says the person; a label of the name alone stays. */
function withoutName(label: string, name: string): string {
  if (!label.includes(name)) return label;
  const rest = label.replace(name, '').replace(/^[\s:|()[\]–—-]{1,9}|[\s:|–—-]{1,9}$/gu, '');
  const bare = rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1) : rest;
  return bare === '' ? label : bare;
}
