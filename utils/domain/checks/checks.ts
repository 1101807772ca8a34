import { type Phrase, phrase } from '../../words/phrase.ts';

/** One thing that is wrong: where, and what to do. */
export interface Problem {
  /** A path such as `week.mon[0]` or `timeOff[2].to`. */
  readonly field: string;
  readonly what: Phrase;
}

/** A checked value, or everything that is wrong with it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects problems while a value is looked through. */
export type Report = (field: string, what: Phrase) => void;

export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A list at `field`; absent means empty. Anything else is reported. */
export function listAt(input: unknown, field: string, report: Report): readonly unknown[] {
  if (input === undefined) return [];
  if (Array.isArray(input)) return input;
  report(field, phrase('roster.make-list', { field }));
  return [];
}

export function isDate(input: unknown): input is string {
  if (typeof input !== 'string') return false;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input);
  if (match === null) return false;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === input;
}

/** `HH:MM`, zero-padded; `24:00` only where it ends something. */
export function isWallTime(input: unknown, isEnd: boolean): input is string {
  if (typeof input !== 'string') return false;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(input) || (isEnd && input === '24:00');
}

/** The years in which instants and dates are understood; minutes are kept as small integers, which reach no further. */
export const firstYear = 1000;
export const lastYear = 4000;
const firstInstant = Date.UTC(firstYear, 0, 1);
const lastInstant = Date.UTC(lastYear + 1, 0, 1) - 1;

/** Epoch ms, whole, in the years that are understood: every clock can show it. */
export function isInstant(input: unknown): input is number {
  return Number.isInteger(input) && Number(input) >= firstInstant && Number(input) <= lastInstant;
}

/** Beyond these no clock of any zone reaches (Temporal's range, two days less). */
const lastShown = 8.64e15 - 2 * 86_400_000;

/** Epoch ms, whole, that a clock can show in every zone: what is stored is held to no more. */
export function isShownInstant(input: unknown): input is number {
  return Number.isInteger(input) && Math.abs(Number(input)) <= lastShown;
}

/** A date that exists in the years 0 to 9999; a year that is being typed begins as 0002. */
export function isShownDate(input: unknown): input is string {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(input)) return false;
  const [month, date] = [Number(input.slice(5, 7)), Number(input.slice(8))];
  if (month !== 2)
    return month >= 1 && month <= 12 && date >= 1 && date <= (shortMonths.has(month) ? 30 : 31);
  const year = Number(input.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= (isLeap ? 29 : 28);
}

const shortMonths: ReadonlySet<number> = new Set([4, 6, 9, 11]);

const knownZones = new Set<string>();

/** Whether this engine can tell the time there. A zone to choose is held to more: see `checkZone`. */
export function isZone(input: unknown): input is string {
  if (typeof input !== 'string') return false;
  if (knownZones.has(input)) return true;
  try {
    new Temporal.ZonedDateTime(0n, input);
  } catch {
    return false;
  }
  knownZones.add(input);
  return true;
}

/** The language tag as engines write it (`de-at` is `de-AT`); null where none of them would take it. */
export function localeOf(input: unknown): string | null {
  try {
    return typeof input === 'string' ? (Intl.getCanonicalLocales(input)[0] ?? null) : null;
  } catch {
    return null;
  }
}
