import type { Calendar, PlainDate } from '../time/calendar.types';
import type { Norm } from './norms';

/** One stretch of a receipt; all instants are epoch milliseconds on whole minutes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: 'counted' | 'skipped';
  /**
   * Counted: `counted`. Skipped: `moved`, `start-day`, `holiday: NAME`, `time-off: LABEL`,
   * `day-off`, `break` or `after-hours`.
   */
  readonly reason: string;
}

/** When a reply is due. `due` is null where the calendar's horizon holds no such instant. */
export interface ReplyWindow {
  readonly opens: number | null;
  readonly due: number | null;
  /** The last minute at which sending still gives the same due; null when due is. */
  readonly sendBefore: number | null;
}

/** One case of `explain`: what a window is computed from. */
export interface WindowCase {
  readonly person: Calendar;
  readonly norm: Norm;
  /** ISO instant on a whole minute. */
  readonly sentAt: string;
}

/** The receipt of a window: stretches that tile [sentAt, due] and, for working days, the dates counted. */
export interface Receipt {
  readonly stretches: readonly Stretch[];
  readonly dates: readonly PlainDate[];
}
