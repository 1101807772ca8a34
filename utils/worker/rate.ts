import type { FromPage } from '@/utils/platform/messages';

/** So many at once, and one more each so many ms; a page that is scrolled or used as fast as anybody can stays far below. */
const rates: Readonly<Record<keyof FromPage, readonly [burst: number, every: number]>> = {
  findPeople: [150, 200],
  recentPeople: [20, 2_000],
  findWindows: [150, 200],
  expectSeveral: [30, 1_000],
  openSteps: [30, 1_000],
  copyDetails: [20, 1_000],
  chooseUrgency: [30, 1_000],
  setAway: [10, 2_000],
  undoAway: [10, 2_000],
  takeAccount: [5, 3_000],
  checkClock: [5, 3_000],
  logDecision: [5, 3_000],
  planWith: [5, 3_000],
  decisionOf: [60, 500],
  openDecisionOf: [5, 1_000],
  waitIn: [60, 500],
  waitFor: [10, 2_000],
  endWait: [10, 2_000],
  waitedFor: [30, 1_000],
  sawReplies: [30, 1_000],
  readersAddresses: [10, 2_000],
  sawOwed: [60, 1_000],
  loadParts: [20, 2_000],
  loadLater: [10, 1_000],
  reportHealth: [10, 10_000],
};

/** Tab and question -> when its allowance is whole again, epoch ms. A worker that starts anew has forgotten it. */
const whole = new Map<string, number>();
const mostKept = 500;

/** Whether this tab may ask once more now (epoch ms); a page that floods the worker gets no answer for a while. */
export function mayAsk(what: keyof FromPage, tab: number | undefined, now: number): boolean {
  const [burst, every] = rates[what];
  const key = `${what} ${tab}`;
  // A clock that was put back must not close the door for long.
  const until = Math.min(Math.max(whole.get(key) ?? now, now), now + burst * every);
  const isGranted = until - now <= (burst - 1) * every;
  whole.set(key, isGranted ? until + every : until);
  if (whole.size > mostKept) for (const [other, at] of whole) if (at <= now) whole.delete(other);
  return isGranted;
}
