import { readFileSync } from 'node:fs';

/** A profile of version 0.1.0, as `tests/fixtures/version-0.1.0/README.md` tells. */
export interface Recorded {
  /** The version of the database as the browser counts it. */
  readonly version: number;
  readonly storage: Readonly<Record<string, unknown>>;
  readonly stores: readonly RecordedStore[];
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Epoch ms from which the office dates its messages; not moved, as the decisions quote them. */
  readonly now: number;
}

export interface RecordedStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  /** Where the rows do not hold them. */
  readonly keys?: readonly number[];
}

export type Row = Readonly<Record<string, unknown>>;

const folder = new URL('../../fixtures/version-0.1.0/', import.meta.url);

/** A file of the recording, as it stands. */
export const recordedText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** How many ms lie between the recording and `at`, epoch ms. */
export const since = (at: number): number => at - JSON.parse(recordedText('database.json')).recordedAt;

/** The profile as it would be had it been recorded `by` ms later. */
export function recordedProfile(by: number): Recorded {
  const { recordedAt: _, rows, ...rest } = JSON.parse(recordedText('database.json'));
  return { ...rest, rows: moved(rows, by) };
}

/** Names of moments, epoch ms. Those within a decision are not moved: its documents spell them out. */
const moments = new Set([
  ...['at', 'again', 'from', 'until', 'since', 'vendorSince', 'full', 'held', 'missingSince'],
  ...['savedAt', 'connectedAt', 'expiresAt', 'createdAt', 'editedAt', 'modifiedAt', 'shownAt'],
]);
/** Moments are later than this; places in a text, which are called so, too, are not. */
const longAgo = Date.UTC(2020, 0, 1);

/** A copy with every moment `by` ms later. */
export function moved<T>(value: T, by: number): T {
  const copy = (each: unknown, name: string): unknown => {
    if (typeof each === 'number') return moments.has(name) && each > longAgo ? each + by : each;
    if (name === 'decision' || typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map((one) => copy(one, name === 'savedBefore' ? 'at' : ''));
    return Object.fromEntries(Object.entries(each).map(([key, one]) => [key, copy(one, key)]));
  };
  return copy(value, '') as T;
}
