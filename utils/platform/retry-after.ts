const day = 86_400_000;

/** A vendor's word on when to come back is believed for so long, ms; what asks for more the user is asked about. */
export const longestPause = day;

/**
 * The pause that a vendor asks for (`Retry-After`, RFC 9110 10.2.3: whole seconds, or a date), in ms from `now`;
 * null where it says nothing that can be understood. Never more than two days, so that it stays a time.
 */
export function pauseOf(value: string | null, now: number): number | null {
  const asked = value?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Math.min(Number(asked) * 1000, 2 * day);
  // Without its form a number with a sign or a point is read as some year.
  const at =
    /^[a-z]{3,9},? .*\b(?:GMT|UTC)$/i.test(asked) && /\d/.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(0, at - now), 2 * day);
}
