/** What the reader asks the planner for. */
export interface PlanWish {
  /** Ids of people, in the order in which they are shown. */
  readonly who: readonly string[];
  /** Without whom the meeting makes no sense. */
  readonly needed: ReadonlySet<string>;
  readonly minutes: number;
  /** `YYYY-MM-DD`, the reader's date; empty is today. */
  readonly from: string;
  readonly weeks: number;
}

/** The usual lengths, in minutes. */
export const lengths: readonly number[] = [15, 25, 30, 45, 50, 60, 90, 120];
/** What a length may be, in minutes. */
export const lengthLimits = { least: 5, most: 480 };
export const weekCounts = [1, 2, 4, 8] as const;

/** From when on slots are looked for, epoch ms: not before `now`. What is no date counts as today. */
export function beginOf(from: string, now: number, zone: string): number {
  if (from === '') return now;
  try {
    return Math.max(now, Temporal.PlainDate.from(from).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return now;
  }
}

export const isPreset = (minutes: number): boolean => lengths.includes(minutes);

/** A length as it was typed, in minutes; null where it is no whole number of them, or none that a meeting has. */
export function readLength(text: string): number | null {
  const minutes = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return minutes >= lengthLimits.least && minutes <= lengthLimits.most ? minutes : null;
}
