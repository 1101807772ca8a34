import type { Rate } from '@/utils/connections/vendor';
import type { Pace } from './item';

export function noPace<Id extends string>(destination: Id): Pace<Id> {
  return { destination, full: 0, held: 0, skew: null };
}

/** Pure: takes one request from the allowance `rate`; it may go out `wait` ms from `now`. */
export function takeTurn<Id extends string>(
  pace: Pace<Id>,
  { burst, steady }: Rate,
  now: number,
): { readonly pace: Pace<Id>; readonly wait: number } {
  const each = 60_000 / steady;
  // Further away than this it is only where the clock was set back.
  const full = Math.min(Math.max(pace.full, now), now + (burst + 5) * each) + each;
  return { pace: { ...pace, full }, wait: Math.max(0, full - now - burst * each) };
}
