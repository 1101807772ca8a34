/** How long things last, in ms. Reasons and sources: docs/decisions/outbox.md. */
export const lease = 120_000;
/** After a document was made, before the look whether it was made twice: lists show new ones 90 s late. */
export const beforeDuplicateCheck = 150_000;
/** Store builds of Chrome clamp alarms to this. */
export const shortestAlarm = 30_000;
/** A wait that a living worker may sleep; it is ended after 30 s without work. */
export const longestSleep = 20_000;
/** How long one vendor's word may hold back the others of its items. */
const longestHold = 300_000;
/** So often in a row a request is lost and made again; then the user is asked. */
export const mostRounds = 3;

const firstBackoff = 5_000;
const longestBackoff = 3_600_000;

/** Pure: ms until another try after so many failed ones; `random` in [0, 1) spreads the second half. */
export function backoff(tries: number, random: number): number {
  const whole = Math.min(longestBackoff, firstBackoff * 2 ** Math.max(0, tries - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}

/** Pure: until when the vendor's `at` holds back everything for it. Epoch ms. */
export function holdUntil(at: number, now: number): number {
  return Math.min(at, now + longestHold);
}
