import type { OwedHere } from '../owed/owed';
import { type OwedGround, owedNow } from '../owed/owed-now.ts';
import type { Calendar } from '../time/calendar.types';
import { openStretch } from '../time/open-stretch.ts';
import { msPerMinute } from '../time/plain-date.ts';

/** The reader outside their own working hours; epoch ms. */
export interface OffTime {
  /** Their next opening; null where they don't work within a year. */
  readonly back: number | null;
  /** How many of the replies that they owe are not due before that. */
  readonly rests: number;
  /** How many were expected by now. */
  readonly passed: number;
  /** When the periods to object end that end before that, the first of them first. */
  readonly ends: readonly number[];
}

/**
 * What can wait until the reader works again, and what cannot. `ends`: when periods to object end. Null while they work at
 * `now` (epoch ms), and where their hours are not known.
 */
export function offTime(
  owed: readonly OwedHere[],
  ends: readonly number[],
  ground: OwedGround,
  now: number,
): OffTime | null {
  const back = openingOf(ground, now);
  if (back === 'unknown' || (back !== null && back <= now)) return null;
  const before = (at: number) => back === null || at < back;
  const dues = owed.flatMap((one) => owedNow(one, ground, now)?.due ?? []);
  return {
    back,
    rests: dues.filter((due) => !before(due)).length,
    passed: dues.filter(before).length,
    ends: ends.filter((at) => at > now && before(at)).sort((one, other) => one - other),
  };
}

/** Whether the reader is outside their own working hours at `now` (epoch ms); false where these are not known. */
export function isOff(me: Calendar | undefined, now: number): boolean {
  // The minute that runs still counts.
  const minute = Math.floor(now / msPerMinute) * msPerMinute;
  const back = openingOf({ me }, minute);
  return back === null || (back !== 'unknown' && back > minute);
}

function openingOf({ me }: { readonly me: Calendar | undefined }, now: number): number | null | 'unknown' {
  if (me === undefined) return 'unknown';
  try {
    return openStretch(me, now)?.opens ?? null;
  } catch {
    return 'unknown';
  }
}
