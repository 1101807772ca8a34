import type { PlainDate } from '../time/calendar.types.ts';
import { type NormChange, normChanges } from './norm-changes.ts';
import { type NormVersion, shippedNorms } from './norms.ts';

/** How often a team looks at its norms again. */
export const reviewRates = ['off', 'monthly', 'quarterly', 'yearly'] as const;
export type ReviewRate = (typeof reviewRates)[number];

/** What is kept of reviews: nothing is collected for them. */
export interface ReviewPlan {
  readonly every: ReviewRate;
  /** Epoch ms of the last review, or from when on the first one is counted; null where neither is known. */
  readonly since: number | null;
}

/** A plan as it was stored; what is not one is as never set. */
export function reviewPlanOf(stored: unknown): ReviewPlan {
  const { every, since } = Object(stored);
  return {
    every: reviewRates.find((rate) => rate === every) ?? 'quarterly',
    since: Number.isFinite(since) ? since : null,
  };
}

const months = { monthly: 1, quarterly: 3, yearly: 12 } as const;

/** The date of the next review on the calendar of `zone`; a month that is shorter ends earlier. Null: none is planned. */
export function nextReview({ every, since }: ReviewPlan, zone: string): PlainDate | null {
  if (every === 'off' || since === null) return null;
  const date = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(zone).toPlainDate();
  return date.add({ months: months[every] }).toString();
}

/** What became other on one occasion. */
export interface ReviewedVersion {
  /** Epoch ms. */
  readonly from: number;
  readonly changes: readonly NormChange[];
}

/** What of the team's norms was changed after `since` (epoch ms), newest first. What is one person's own is not in it. */
export function teamChangesSince(
  versions: readonly NormVersion[],
  since: number,
): readonly ReviewedVersion[] {
  const sorted = versions.toSorted((one, other) => one.from - other.from);
  const told = sorted.map((version, at) => {
    const before = sorted[at - 1]?.team ?? shippedNorms;
    const changes = normChanges({ team: before, people: {} }, { team: version.team, people: {} });
    return { from: version.from, changes };
  });
  return told.filter(({ from, changes }) => from > since && changes.length > 0).toReversed();
}
