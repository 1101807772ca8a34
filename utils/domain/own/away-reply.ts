import { type Channel, type Norm, type NormVersion, normFor, normsAt } from '../norms/norms.ts';
import { replyWindow } from '../norms/reply-window.ts';
import { withAway } from '../people/away-days.ts';
import { compileFor } from '../time/calendar.ts';
import type { Calendar, PlainDate } from '../time/calendar.types';
import { zoneAt } from '../time/zone-at.ts';

/** When somebody who writes to the reader now has a reply by the norm, though the reader is away. */
export interface AwayReply {
  readonly norm: Norm;
  /** Epoch ms, as the next one. */
  readonly due: number;
  /** Up to when a message has the same due. */
  readonly sendBefore: number;
  /** In which the reader lives on that day. */
  readonly zone: string;
}

/**
 * Of a message of standard urgency that is sent at `now` (epoch ms) while the reader is away up to the day before `until`.
 * Null where the norm expects none, where `until` is not ahead, and where no reply can be due within a year.
 */
export function awayReply(
  me: Calendar & { readonly id: string },
  versions: readonly NormVersion[],
  channel: Channel,
  until: PlainDate,
  now: number,
): AwayReply | null {
  const norm = normFor(normsAt(versions, now), me.id, channel, 'standard');
  const timeOff = withAway(me, until, now);
  if (norm === null || timeOff === null) return null;
  const away = { ...me, timeOff };
  const window = replyWindow(compileFor(away, now), norm, now);
  if (window === 'beyond' || window.due === null || window.sendBefore === null) return null;
  const { due, sendBefore } = window;
  return { norm, due, sendBefore, zone: zoneAt(away, due) };
}
