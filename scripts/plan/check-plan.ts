import { isRecord } from '../../utils/domain/checks/checks.ts';
import {
  type Invited,
  type PlanCase,
  shippedWeights,
  type Weights,
} from '../../utils/domain/planner/planner.types.ts';
import type { Calendar } from '../../utils/domain/time/calendar.types';
import { checkZone } from '../../utils/domain/time/zones.ts';
import {
  type CheckedCase,
  check,
  lookThroughCalendar,
  lookThroughInstant,
  type ReportProblem,
} from '../explain/check-case.ts';

/** A year of quarters of an hour, and whole days of a meeting: more is a mistake. */
const most = { people: 1000, days: 366, minutes: 24 * 60 };
const kinds = Object.keys(shippedWeights) as readonly (keyof Weights)[];

/** A case as a line has it, once it is looked through. */
interface Written {
  readonly people: readonly (Calendar & { readonly required?: boolean })[];
  readonly minutes: number;
  readonly from: string;
  readonly days: number;
  readonly readerZone: string;
  readonly weights?: Partial<Weights>;
  readonly shares?: readonly number[];
}

/** Checks one case of `plan`. Never throws. */
export function checkPlan(input: unknown): CheckedCase<PlanCase> {
  const checked = check<Written>((report) => lookThrough(input, report), input);
  return checked.ok ? { ok: true, value: caseOf(checked.value) } : checked;
}

function caseOf({ people, minutes, from, days, readerZone, weights, shares }: Written): PlanCase {
  return {
    people: people.map(
      (person, index): Invited => ({
        calendar: person,
        isRequired: person.required === true,
        share: shares?.[index] ?? 0,
      }),
    ),
    minutes,
    from: Temporal.Instant.from(from).epochMilliseconds,
    days,
    readerZone,
    weights: { ...shippedWeights, ...weights },
  };
}

function lookThrough(input: unknown, report: ReportProblem): void {
  if (!isRecord(input)) {
    report('', 'Write an object with people, minutes, from, days and readerZone.');
    return;
  }
  const { people, minutes, from, days, readerZone, weights, shares } = input;
  lookThroughPeople(people, report);
  lookThroughWhole('minutes', minutes, most.minutes, report);
  lookThroughInstant('from', from, report);
  lookThroughWhole('days', days, most.days, report);
  const zone = checkZone(readerZone);
  if (!zone.ok) report('readerZone', zone.what);
  if (weights !== undefined) lookThroughWeights(weights, report);
  if (shares !== undefined) lookThroughShares(shares, people, report);
}

function lookThroughPeople(input: unknown, report: ReportProblem): void {
  if (!Array.isArray(input) || input.length === 0 || input.length > most.people) {
    report('people', `Give people a list of 1 to ${most.people} calendars.`);
    return;
  }
  for (const [index, person] of input.entries()) {
    lookThroughCalendar(person, report, `people[${index}].`);
    const required = isRecord(person) ? person.required : undefined;
    if (required !== undefined && typeof required !== 'boolean') {
      report(`people[${index}].required`, 'Write required as true or false.');
    }
  }
}

function lookThroughWhole(field: string, input: unknown, largest: number, report: ReportProblem): void {
  const isUsable = typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= largest;
  if (!isUsable) report(field, `Write ${field} as a whole number from 1 to ${largest}.`);
}

function lookThroughWeights(input: unknown, report: ReportProblem): void {
  if (!isRecord(input)) {
    report('weights', `Write weights as an object with any of ${kinds.join(', ')}.`);
    return;
  }
  for (const [name, weight] of Object.entries(input)) {
    if (!kinds.some((kind) => kind === name)) {
      report(`weights.${name.slice(0, 40)}`, `Only ${kinds.join(', ')} have a weight.`);
    } else if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
      report(`weights.${name}`, 'Write a weight as a number from 0 up.');
    }
  }
}

function lookThroughShares(input: unknown, people: unknown, report: ReportProblem): void {
  const isUsable = (share: unknown) => typeof share === 'number' && share >= 0 && share <= 1;
  if (!Array.isArray(input) || !input.every(isUsable)) {
    report('shares', 'Write shares as a list of numbers from 0 to 1.');
  } else if (Array.isArray(people) && input.length !== people.length) {
    report('shares', `Give each of the ${people.length} people one share; there are ${input.length}.`);
  }
}
