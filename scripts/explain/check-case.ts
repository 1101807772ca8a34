import { firstYear, isRecord, isWallTime, lastYear } from '../../utils/domain/checks/checks.ts';
import type { WindowCase } from '../../utils/domain/norms/reply-window.types';
import { checkNorm } from '../../utils/domain/norms/validate.ts';
import { type Calendar, weekdays } from '../../utils/domain/time/calendar.types.ts';
import { checkHolidays, checkTimeOff, checkTravel } from '../../utils/domain/time/validate-days.ts';
import { checkZone } from '../../utils/domain/time/zones.ts';
import { sayEnglish } from '../../utils/words/english.ts';
import type { Phrase } from '../../utils/words/phrase';

/** One thing that is wrong: where (`week.mon[0]`), and one sentence that says what to do. */
export interface CaseProblem {
  readonly field: string;
  readonly what: string;
}

/** What `check` hands to those who look. */
export type ReportProblem = (field: string, what: string | Phrase) => void;

export type CheckedCase<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

type Report = ReportProblem;

/** Checks one case of `explain`: person, norm and an instant on a whole minute. Never throws. */
export function checkCase(input: unknown): CheckedCase<WindowCase> {
  return check<WindowCase>((report) => {
    if (!isRecord(input)) {
      report('', 'Write an object with person, norm and sentAt.');
      return;
    }
    lookThroughCalendar(input.person, report, 'person.');
    const norm = checkNorm(input.norm);
    if (!norm.ok) for (const { field, what } of norm.problems) report(`norm.${field}`, what);
    lookThroughInstant('sentAt', input.sentAt, report);
  }, input);
}

/** Checks a calendar: zone, week, time off, holidays and travel; other fields are left alone. Never throws. */
export function checkCalendar(input: unknown): CheckedCase<Calendar> {
  return check<Calendar>((report) => lookThroughCalendar(input, report, ''), input);
}

/** Gathers what is wrong; the value is as it came. */
export function check<Value>(lookThrough: (report: Report) => void, input: unknown): CheckedCase<Value> {
  const problems: CaseProblem[] = [];
  lookThrough((field, what) => {
    const sentence = typeof what === 'string' ? what : sayEnglish(what);
    problems.push({ field: field.replace(/\.$/, ''), what: sentence });
  });
  return problems.length === 0 ? { ok: true, value: input as Value } : { ok: false, problems };
}

/** Looks through a calendar whose fields are told below `path`. */
export function lookThroughCalendar(input: unknown, report: Report, path: string): void {
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

/** Looks at an instant on a whole minute. */
export function lookThroughInstant(field: string, input: unknown, report: Report): void {
  const form = 'an instant such as 2026-01-05T10:00:00Z';
  if (typeof input !== 'string') {
    report(field, `Write ${field} as ${form}.`);
    return;
  }
  let ns: bigint;
  try {
    ns = Temporal.Instant.from(input).epochNanoseconds;
  } catch {
    report(field, `Write ${field} as ${form}.`);
    return;
  }
  const year = new Date(Number(ns / 1_000_000n)).getUTCFullYear();
  if (year < firstYear || year > lastYear) {
    report(field, `Write ${field} between the years ${firstYear} and ${lastYear}.`);
  }
  if (ns % 60_000_000_000n !== 0n) report(field, `Write ${field} on a whole minute, with 00 seconds.`);
}
