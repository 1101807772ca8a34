import { compileFor } from '../time/calendar.ts';
import { dateOf, msPerMinute } from '../time/plain-date.ts';
import { receipt } from './receipt.ts';
import { replyWindow } from './reply-window.ts';
import type { Stretch, WindowCase } from './reply-window.types';

/** What `explain` answers for a case; instants are ISO in UTC, to the second. */
export interface Explanation {
  readonly opens: string | null;
  readonly due: string | null;
  readonly sendBefore: string | null;
  readonly receipt: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: Stretch['kind'];
    readonly reason: string;
  }[];
  readonly dates: readonly string[];
  /** Only where nothing is due: why. */
  readonly reason?: string;
}

/** Computes a checked case from nothing. Throws a RangeError only at the ends of what a clock can express. */
export function explain({ person, norm, sentAt }: WindowCase): Explanation {
  const sent = Temporal.Instant.from(sentAt).epochMilliseconds;
  const compiled = compileFor(person, sent);
  const window = replyWindow(compiled, norm, sent);
  if (window === 'beyond') throw new RangeError('The calendar does not reach far enough.');
  const why = receipt(compiled, norm, sent, window);
  if (why === 'beyond') throw new RangeError('The calendar does not reach far enough.');
  const answer = {
    opens: written(window.opens),
    due: written(window.due),
    sendBefore: written(window.sendBefore),
    receipt: why.stretches.map(({ from, to, kind, reason }) => ({
      from: isoOf(from),
      to: isoOf(to),
      kind,
      reason,
    })),
    dates: why.dates,
  };
  return window.due === null ? { ...answer, reason: reasonFor(window.opens, sent) } : answer;
}

/** An instant (epoch ms) as `2026-01-05T10:00:00Z`. */
export function isoOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, -5)}Z`;
}

function written(at: number | null): string | null {
  return at === null ? null : isoOf(at);
}

function reasonFor(opens: number | null, sent: number): string {
  const last = dateOf(Math.floor(sent / (1440 * msPerMinute)) + 370);
  return opens === null
    ? `No working time is left from the time of sending to ${last}, the last date that is checked.`
    : `The working time up to ${last}, the last date that is checked, is not enough.`;
}
