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

export const lengths = [15, 25, 30, 45, 50, 60, 90, 120] as const;
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
