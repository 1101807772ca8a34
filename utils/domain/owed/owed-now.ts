import { type NormVersion, normFor, normsAt } from '../norms/norms.ts';
import { replyWindow } from '../norms/reply-window.ts';
import { compileFor } from '../time/calendar.ts';
import type { Calendar } from '../time/calendar.types';
import { openStretch } from '../time/open-stretch.ts';
import type { Owed, OwedHere } from './owed';

const day = 86_400_000;
/** For so long after its due it is listed. */
const listed = 30 * day;

/** What dues are computed from: who the reader is, with their own calendar, and all versions of the norms. */
export interface OwedGround {
  readonly me: (Calendar & { readonly id: string }) | undefined;
  readonly versions: readonly NormVersion[];
}

/** `rests`: nothing has to be done yet. `due`: on the working day on which it is due, and from then on. */
export interface OwedNow {
  readonly stage: 'rests' | 'due';
  /** Epoch ms on a whole minute. */
  readonly due: number;
  /** From when on it is `due`: the opening of the stretch of the reader's working hours in which it falls. */
  readonly from: number;
}

/**
 * Where it is at `now` (epoch ms), by the reader's own calendar and the norm. Null where no reply is expected, where it is
 * done, or where it was due too long ago to be listed.
 */
export function owedNow(owed: OwedHere, ground: OwedGround, now: number): OwedNow | null {
  const due = dueOfOwed(owed, ground);
  if (due === null || owed.doneAt !== null || now >= due + listed) return null;
  const from = opensBefore(ground, due, owed.sentAt);
  return { stage: now < from ? 'rests' : 'due', due, from };
}

/** When it is forgotten, epoch ms: so long after its due, or after the message where there is none. */
export function endOfOwed(owed: Pick<Owed, 'sentAt'>, due: number | null): number {
  return (due ?? owed.sentAt) + listed;
}

/** By when the reader's reply is expected, epoch ms; null where none is, or where their hours are not known. */
export function dueOfOwed(
  { sentAt, channel, urgency }: OwedHere,
  { me, versions }: OwedGround,
): number | null {
  const norm = me === undefined ? null : normFor(normsAt(versions, sentAt), me.id, channel, urgency);
  if (me === undefined || norm === null) return null;
  try {
    const window = replyWindow(compileFor(me, sentAt), norm, sentAt);
    return window === 'beyond' ? null : window.due;
  } catch {
    return null;
  }
}

/** When the reader begins to work before `due`, and not before the message; where they work round the clock, a day before. */
function opensBefore({ me }: OwedGround, due: number, sentAt: number): number {
  const first = Math.max(sentAt, due - day);
  let from = first;
  // Stretch by stretch: the last that begins before the due holds it, or ends with it.
  for (let at = first; at < due; ) {
    const stretch = me === undefined ? null : openStretch(me, at);
    if (stretch === null || stretch.opens >= due) break;
    from = stretch.opens;
    if (stretch.closes === null || stretch.closes >= due) break;
    at = stretch.closes;
  }
  return from;
}
