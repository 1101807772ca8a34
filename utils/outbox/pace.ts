import type { DestinationId } from '@/utils/destinations/destination';
import type { Pace } from './item';

/**
 * Requests a minute that a vendor allows. Any 60 s hold at most `burst + steady` of them. Notion: 180 a minute
 * and connection; Google Docs: 60 writes a minute and user (both read 2026-11-22).
 */
const allowed: Readonly<Record<DestinationId, { readonly burst: number; readonly steady: number }>> = {
  notion: { burst: 30, steady: 150 },
  'google-docs': { burst: 10, steady: 50 },
};

export const noPace = (destination: DestinationId): Pace => ({ destination, full: 0, held: 0, skew: null });

/** Pure: takes one request from the allowance; it may go out `wait` ms from `now`. */
export function takeTurn(pace: Pace, now: number): { readonly pace: Pace; readonly wait: number } {
  const { burst, steady } = allowed[pace.destination];
  const each = 60_000 / steady;
  // Further away than this it is only where the clock was set back.
  const full = Math.min(Math.max(pace.full, now), now + (burst + 5) * each) + each;
  return { pace: { ...pace, full }, wait: Math.max(0, full - now - burst * each) };
}
