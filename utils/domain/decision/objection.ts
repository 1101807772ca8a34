import type { Norm } from '../norms/norms';
import { replyWindow } from '../norms/reply-window.ts';
import { type CompiledCalendar, compileFor } from '../time/calendar.ts';
import type { Calendar } from '../time/calendar.types';
import { entry } from '../time/compiled-calendar.ts';
import { msPerMinute } from '../time/plain-date.ts';
import { settle, spanAfter } from '../time/search.ts';

/** Somebody named in a decision who may object. `calendar` null: not in the people list. */
export interface Party {
  readonly name: string;
  readonly calendar: Calendar | null;
  /** How long this person has for an answer under the team's norms. */
  readonly norm: Norm;
}

/** A close proposed from norms and calendars. Epoch ms. */
export interface CloseProposal {
  /** Null where nobody named has working time in the coming four weeks. */
  readonly close: number | null;
  /** Whether it waits for working time of the one who sets it. */
  readonly waitsForOwn: boolean;
  /** Whose calendar sets the close; null where it is null. */
  readonly setBy: string | null;
  /** Those for whom it does not wait, and when their working time begins again, where that is known. */
  readonly away: readonly { readonly name: string; readonly back: number | null }[];
  /** Those whose calendar nobody knows. */
  readonly unknown: readonly string[];
}

/** One person's working time between asking and the close. */
export interface TimeHad {
  readonly name: string;
  /** Working minutes; null where the calendar is not known. */
  readonly minutes: number | null;
  /** Epoch ms at which an hour of working time will have passed since asking; null where never or not known. */
  readonly anHour: number | null;
}

/** Where a deadline stands: `held` where it is over and somebody had no working time before it. */
export interface ObjectionState {
  readonly state: 'open' | 'passed' | 'held';
  readonly had: readonly TimeHad[];
  /** Who has no working time before the close; nobody else holds it. */
  readonly without: readonly TimeHad[];
  /** The next close that leaves everybody an hour of working time, epoch ms; null where the present one does, or none can. */
  readonly moveTo: number | null;
}

/** A close waits this long for somebody who is away; beyond it they are named instead. */
const patience = 28 * 24 * 60 * msPerMinute;
const anHour: Norm = { amount: 1, unit: 'working-hours' };

/**
 * The earliest close, on a full hour of `zone`, that leaves everybody the time the norms give them from `now`
 * (epoch ms), and an hour of working time at least; within working time of the one who sets it (`own`; null: not known).
 */
export function proposeClose(
  parties: readonly Party[],
  now: number,
  zone: string,
  own: Calendar | null = null,
): CloseProposal {
  const away: { name: string; back: number | null }[] = [];
  let last: { readonly name: string; readonly due: number } | null = null;
  for (const { name, calendar, norm } of parties) {
    if (calendar === null) continue;
    const compiled = compileFor(calendar, now);
    const dues = [norm, anHour].map((each) => dueOf(compiled, each, now));
    const due = dues.includes(null) ? null : Math.max(...dues.map(Number));
    if (due === null || due > now + patience) away.push({ name, back: backOf(compiled, now) });
    else if (last === null || due > last.due) last = { name, due };
  }
  const close = last === null ? null : closeWithin(own, last.due, zone);
  return {
    close,
    waitsForOwn: last !== null && close !== fullHour(last.due, zone),
    setBy: last?.name ?? null,
    away,
    unknown: parties.flatMap(({ name, calendar }) => (calendar === null ? [name] : [])),
  };
}

/** How much working time everybody has between asking and the close, and whether that lets it close. Epoch ms. */
export function objectionState(
  parties: readonly Party[],
  times: {
    readonly asked: number;
    readonly close: number;
    readonly now: number;
    readonly zone: string;
    /** The calendar of the one who sets the close; another one is proposed within it. */
    readonly own?: Calendar | null;
  },
): ObjectionState {
  const { asked, close, now, zone, own = null } = times;
  const had = parties.map((party) => timeHad(party, asked, close));
  const without = had.filter(({ minutes }) => minutes === 0);
  const hours = without.map((each) => each.anHour);
  const canMove = without.length > 0 && !hours.includes(null);
  const moveTo = canMove ? closeWithin(own, Math.max(...hours.map(Number), now), zone) : null;
  if (now < close) return { state: 'open', had, without, moveTo };
  return { state: without.length === 0 ? 'passed' : 'held', had, without, moveTo };
}

/** Ten years in ms. */
const longestMeasured = 3653 * 24 * 60 * msPerMinute;

/** Working minutes of a calendar in [from, to), epoch ms; of more than ten years those of the first ten. */
export function workingMinutes(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0;
  // A year that is being typed may be 20260: nobody counts working time so far ahead.
  const end = Math.min(to, from + longestMeasured);
  const compiled = compileFor(calendar, from, end);
  return (
    measured(compiled, Math.floor(end / msPerMinute)) - measured(compiled, Math.ceil(from / msPerMinute))
  );
}

function timeHad({ name, calendar }: Party, asked: number, close: number): TimeHad {
  if (calendar === null) return { name, minutes: null, anHour: null };
  const minutes = Math.max(0, workingMinutes(calendar, asked, close));
  return { name, minutes, anHour: dueOf(compileFor(calendar, asked), anHour, asked) };
}

/** Working minutes before a minute since the first compiled date. */
function measured(compiled: CompiledCalendar, minute: number): number {
  const { spans } = compiled;
  const index = spanAfter(compiled, minute);
  return entry(spans.before, index) + Math.max(0, minute - entry(spans.start, index));
}

function dueOf(compiled: CompiledCalendar, norm: Norm, from: number): number | null {
  const window = replyWindow(compiled, norm, from);
  return window === 'beyond' ? null : window.due;
}

function backOf(compiled: CompiledCalendar, now: number): number | null {
  const window = replyWindow(compiled, anHour, now);
  return window === 'beyond' ? null : window.opens;
}

/** The first full hour from `at` on that is working time of this calendar, its end included; the first at all where there is none within weeks. */
function closeWithin(own: Calendar | null, at: number, zone: string): number {
  const first = fullHour(at, zone);
  if (own === null) return first;
  const compiled = compileFor(own, first);
  for (let close = first; close <= first + patience; ) {
    const hour = fullHour(settle(compiled, close / msPerMinute) * msPerMinute, zone);
    if (hour === close) return close;
    close = hour;
  }
  return first;
}

/** Rounded up to the full hour that clocks in `zone` show. */
function fullHour(at: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.round({ smallestUnit: 'hour', roundingMode: 'ceil' }).epochMilliseconds;
}
