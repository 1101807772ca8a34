/** One thing that is wrong: where, and one sentence that says what to do. */
export interface Problem {
  /** A path such as `week.mon[0]` or `timeOff[2].to`. */
  readonly field: string;
  readonly what: string;
}

/** A checked value, or everything that is wrong with it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects problems while a value is looked through. */
export type Report = (field: string, what: string) => void;

export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A list at `field`; absent means empty. Anything else is reported. */
export function listAt(input: unknown, field: string, report: Report): readonly unknown[] {
  if (input === undefined) return [];
  if (Array.isArray(input)) return input;
  report(field, `Make ${field} a list.`);
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
