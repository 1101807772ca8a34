import type { OwedHere } from '../owed/owed';
import { type OwedGround, owedNow } from '../owed/owed-now.ts';
import { openStretch } from '../time/open-stretch.ts';

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

function openingOf({ me }: OwedGround, now: number): number | null | 'unknown' {
  if (me === undefined) return 'unknown';
  try {
    return openStretch(me, now)?.opens ?? null;
  } catch {
    return 'unknown';
  }
}
