import {
  type Checked,
  firstYear,
  isRecord,
  isWallTime,
  lastYear,
  type Problem,
  type Report,
} from '../checks/checks.ts';
import { type Calendar, weekdays } from '../time/calendar.types.ts';
import { checkHolidays, checkTimeOff, checkTravel } from '../time/validate-days.ts';
import { checkZone } from '../time/zones.ts';
import { clocks, type Norm } from './norms.ts';
import type { WindowCase } from './reply-window.types';

export type { Checked, Problem } from '../checks/checks';

/** Checks one case of `explain`: person, norm and an instant on a whole minute. Never throws. */
export function checkCase(input: unknown): Checked<WindowCase> {
  return check<WindowCase>((report) => {
    if (!isRecord(input)) {
      report('', 'Write an object with person, norm and sentAt.');
      return;
    }
    lookThroughCalendar(input.person, report, 'person.');
    lookThroughNorm(input.norm, report, 'norm.');
    lookThroughInstant(input.sentAt, report);
  }, input);
}

/** Checks a calendar: zone, week, time off, holidays and travel; other fields are left alone. Never throws. */
export function checkCalendar(input: unknown): Checked<Calendar> {
  return check<Calendar>((report) => lookThroughCalendar(input, report, ''), input);
}

/** Checks an amount and its clock. Never throws. */
export function checkNorm(input: unknown): Checked<Norm> {
  return check<Norm>((report) => lookThroughNorm(input, report, ''), input);
}

function check<Value>(lookThrough: (report: Report) => void, input: unknown): Checked<Value> {
  const problems: Problem[] = [];
  lookThrough((field, what) => problems.push({ field: field.replace(/\.$/, ''), what }));
  return problems.length === 0 ? { ok: true, value: input as Value } : { ok: false, problems };
}

function lookThroughCalendar(input: unknown, report: Report, path: string): void {
  const inside: Report = (field, what) => report(path + field, what);
  if (!isRecord(input)) {
    inside('', 'Give the person a zone and a week.');
    return;
  }
  const zone = checkZone(input.zone);
  if (!zone.ok) inside('zone', zone.what);
  lookThroughWeek(input.week, inside);
  checkTimeOff(input.timeOff, inside);
  checkHolidays(input.holidays, inside);
  checkTravel(input.travel, inside);
}

function lookThroughWeek(input: unknown, report: Report): void {
  if (!isRecord(input)) {
    report('week', 'Give the week all seven weekdays, mon to sun.');
    return;
  }
  const missing = weekdays.filter((weekday) => input[weekday] === undefined);
  if (missing.length > 0) {
    report(
      'week',
      `Give the week all seven weekdays; missing: ${missing.join(', ')}. A day off is an empty list.`,
    );
  }
  for (const weekday of weekdays) {
    if (input[weekday] === undefined) continue;
    const blocks = input[weekday];
    if (!Array.isArray(blocks)) {
      report(`week.${weekday}`, `Give ${weekday} a list of blocks; an empty list is a day off.`);
      continue;
    }
    for (const [index, block] of blocks.entries()) {
      const field = `week.${weekday}[${index}]`;
      if (!Array.isArray(block) || block.length !== 2) {
        report(field, 'Write a block as its start and its end, such as ["09:00", "17:00"].');
        continue;
      }
      if (!isWallTime(block[0], false)) report(field, 'Write the start as HH:MM, from 00:00 to 23:59.');
      if (!isWallTime(block[1], true)) report(field, 'Write the end as HH:MM, from 00:00 to 24:00.');
    }
  }
}

function lookThroughNorm(input: unknown, report: Report, path: string): void {
  if (!isRecord(input)) {
    report(path, 'Give the norm an amount and a unit.');
    return;
  }
  const { amount, unit } = input;
  if (!clocks.some((clock) => clock === unit)) {
    report(`${path}unit`, 'Choose one of hours, working-hours and working-days as unit.');
  }
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount <= 0) {
    report(`${path}amount`, 'Give the norm an amount above 0.');
    return;
  }
  if (unit === 'working-days') {
    if (!Number.isInteger(amount)) report(`${path}amount`, 'Give working days as a whole number, 1 or more.');
  } else if (!isWholeMinutes(amount)) {
    report(`${path}amount`, 'Give an amount that comes to whole minutes, such as 0.5 or 4.');
  }
}

/** Decimal fractions of an hour are not exact: 2.3 x 60 is not quite 138. */
function isWholeMinutes(hours: number): boolean {
  const minutes = hours * 60;
  return Math.round(minutes) >= 1 && Math.abs(minutes - Math.round(minutes)) < 1e-6;
}

function lookThroughInstant(input: unknown, report: Report): void {
  const form = 'an instant such as 2026-01-05T10:00:00Z';
  if (typeof input !== 'string') {
    report('sentAt', `Write sentAt as ${form}.`);
    return;
  }
  let ns: bigint;
  try {
    ns = Temporal.Instant.from(input).epochNanoseconds;
  } catch {
    report('sentAt', `Write sentAt as ${form}.`);
    return;
  }
  const year = new Date(Number(ns / 1_000_000n)).getUTCFullYear();
  if (year < firstYear || year > lastYear) {
    report('sentAt', `Write sentAt between the years ${firstYear} and ${lastYear}.`);
  }
  if (ns % 60_000_000_000n !== 0n) report('sentAt', 'Write sentAt on a whole minute, with 00 seconds.');
}
