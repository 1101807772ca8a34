import type { Failure, Outcome } from '@/utils/connections/outcome';
import type { Step, VendorTypes } from '@/utils/destinations/destination';
import { vendorLag } from '@/utils/destinations/vendor-lag';
import { phrase } from '@/utils/words/phrase';
import { longestPause } from '../platform/retry-after.ts';
import { finished, stuck, waiting } from './ends';
import { type Doubt, freshDoubt, type Lease, type OutboxItem, type OutboxState, type Task } from './item';
import { backoff, lease as leaseMs, mostRounds } from './waits';

/** What a transition may know of the moment. Epoch ms. */
export interface Moment {
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
  /** The vendor's clock minus ours, ms; null where no answer told it. */
  readonly skew: number | null;
}

/** Pure: this worker takes it. */
export function claim<T extends Task<VendorTypes>>(task: T, token: string, now: number): T {
  const lease: Lease = { token, from: now, until: now + leaseMs, asked: false };
  const state: OutboxState = 'sending';
  return { ...task, state, at: now, retryAt: null, lease };
}

/** Pure: the next request is about to go out. */
export function renew<T extends Task<VendorTypes>>(task: T, now: number): T {
  const lease: Lease = { token: task.lease?.token ?? '', from: now, until: now + leaseMs, asked: true };
  return { ...task, at: now, lease };
}

/** Pure: its worker died. Nobody knows what came of its last request, so looking comes first. */
export function abandoned<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  { now, skew }: Moment,
): OutboxItem<Types> {
  const { lease } = item;
  const since = Math.min(lease?.from ?? now, now);
  const fresh = freshDoubt(since, skew);
  // Without a request since the last stored answer one look is enough.
  const doubt = item.doubt ?? (lease?.asked === true ? fresh : { ...fresh, vendorSince: null, needed: 1 });
  return { ...item, state: 'queued', at: now, lease: null, retryAt: null, doubt };
}

/** Pure: after a request. Where it stays `sending` the next request may follow at once. */
export function afterStep<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  outcome: Outcome<Step<Types>>,
  moment: Moment,
): OutboxItem<Types> {
  if (outcome.ok) return onward(item, outcome.value, moment);
  if (outcome.kind === 'no' || !outcome.mayHaveCommitted) return failed(item, outcome, moment);
  const doubt = freshDoubt(moment.now, moment.skew);
  return failed({ ...item, doubt }, outcome, moment);
}

/** Pure: after a look for what a lost request did. */
export function afterLook<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  outcome: Outcome<Step<Types> | 'absent'>,
  moment: Moment,
): OutboxItem<Types> {
  if (!outcome.ok) return failed(item, outcome, moment);
  if (outcome.value !== 'absent') return onward({ ...item, doubt: null }, outcome.value, moment);
  const { doubt } = item;
  if (doubt === null) return sent(item, moment);
  if (doubt.isThere === true) return finished(item, null, moment.now);
  const looked = afterAbsence(doubt, moment);
  if (looked.looks < looked.needed) return waiting({ ...item, doubt: looked, tries: 0 }, null, moment);
  if (looked.needed === 1) return sent({ ...item, doubt: null }, moment);
  const rounds = item.rounds + 1;
  if (rounds >= mostRounds) return stuck({ ...item, doubt: looked, rounds }, isItThere, moment.now);
  const next = { ...item, doubt: null, rounds };
  if (item.trace === undefined || item.progress !== null) return sent(next, moment);
  // What is made now has its own words.
  return waiting({ ...next, trace: undefined }, null, moment);
}

const isItThere = {
  words: phrase('failures.is-it-there'),
  fix: 'is-it-there' as const,
};

/** By the vendor's own clock too little may have gone by: ours may have jumped. */
function afterAbsence(doubt: Doubt, { now, skew }: Moment): Doubt {
  const looks = doubt.looks + 1;
  const vendorNow = addSkew(now, skew);
  if (vendorNow === null || doubt.needed === 1) return { ...doubt, looks };
  // The first look is surely after the request, so it may stand for it.
  const vendorSince = Math.min(doubt.vendorSince ?? vendorNow, vendorNow);
  const isEarly = vendorNow - vendorSince < vendorLag;
  return { ...doubt, vendorSince, looks: isEarly ? Math.min(looks, doubt.needed - 1) : looks };
}

/** An answer came that brings it on. */
function onward<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  step: Step<Types>,
  moment: Moment,
): OutboxItem<Types> {
  if (step.done && item.trace !== undefined) {
    const { link } = step;
    const found = { ...item, kind: 'update', trace: undefined, link, doubt: null, progress: null } as const;
    return waiting({ ...found, tries: 0, rounds: 0 }, null, moment);
  }
  if (step.done) {
    const done = finished(item, step.link, moment.now);
    return step.told === undefined ? done : { ...done, told: step.told };
  }
  return sent({ ...item, progress: step.progress, tries: 0, rounds: 0 }, moment);
}

/** Everything up to now is known, and the same lease goes on. */
function sent<Types extends VendorTypes>(item: OutboxItem<Types>, { now }: Moment): OutboxItem<Types> {
  const lease = item.lease === null ? null : { ...item.lease, from: now, until: now + leaseMs, asked: false };
  const { isOverlong: _, ...rest } = item;
  return { ...rest, at: now, lease, failure: null };
}

function failed<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  failure: Failure,
  moment: Moment,
): OutboxItem<Types> {
  if (failure.kind === 'no') return stuck(item, { words: failure.words, fix: null }, moment.now);
  if (failure.kind === 'ask') {
    return stuck(item, { words: failure.words, fix: failure.fix }, moment.now);
  }
  const tries = item.tries + 1;
  const latest = moment.now + longestPause;
  const isOverlong = failure.retryAt > latest;
  if (isOverlong && item.isOverlong === true) {
    const words = phrase('failures.long-pause', { reason: failure.words });
    return stuck({ ...item, isOverlong: undefined }, { words, fix: null }, moment.now);
  }
  const at = Math.min(latest, Math.max(failure.retryAt, moment.now + backoff(tries, moment.random)));
  return waiting(
    { ...item, tries, ...(isOverlong && { isOverlong }) },
    { words: failure.words, fix: null },
    moment,
    at,
  );
}

function addSkew(at: number, skew: number | null): number | null {
  return skew === null ? null : at + skew;
}

/** The user's word on a lost request; one that came already has its effect, and a second changes nothing. */
export function answered<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  isThere: boolean,
  now: number,
): OutboxItem<Types> {
  if (item.state !== 'stuck') return item;
  const plain = {
    ...item,
    state: 'queued' as const,
    at: now,
    retryAt: null,
    failure: null,
    tries: 0,
    rounds: 0,
  };
  if (!isThere) return { ...plain, doubt: null, trace: undefined };
  const doubt = item.doubt ?? { since: now, vendorSince: null, looks: 0, needed: 1 };
  return { ...plain, doubt: { ...doubt, isThere } };
}
