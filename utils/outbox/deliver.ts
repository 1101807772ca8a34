import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { SentTo, StoredLink, VendorTypes, Work } from '@/utils/destinations/destination';
import { phrase } from '@/utils/words/phrase';
import { type DuplicateCheck, duplicateCheckOf } from './duplicate-check';
import { stuck, waiting } from './ends';
import { freshDoubt, type OutboxItem, type Pace } from './item';
import { offline } from './offline';
import { heldBy, ownFault, ownOf, pacedHttp, paceIn } from './paced-http';
import type { Ports } from './ports';
import { afterLook, afterStep, type Moment, renew } from './transitions';
import { mostRounds, shortestAlarm } from './waits';
import { reasonOf } from './why';

/** Sends one claimed item, request by request, until it is done or cannot go on. Every answer is stored before the next request. */
export async function deliver<Types extends VendorTypes>(
  claimed: OutboxItem<Types>,
  ports: Ports<Types>,
): Promise<void> {
  const { clock, store, tell } = ports;
  let item = claimed;
  let earlier: StoredLink | null = null;
  const save = async (
    next: OutboxItem<Types>,
    pace: (before: Pace<Types['id']>) => Pace<Types['id']> = (before) => before,
  ) => {
    await store.change((items, paces) => {
      ownOf(items, item);
      const before = paceIn(paces, item);
      const { repeatsUpdates = false } = ports.destinations(item.destination);
      const checks = checksOf(next, earlier, repeatsUpdates, clock.now());
      return { items: [next], checks, paces: [pace(before)], result: null };
    });
    item = next;
    if (item.state !== 'sending') tell({ item });
  };

  const ready = await prepare(item, ports);
  if ('instead' in ready) return await save(ready.instead);
  earlier = ready.work.link;
  while (item.state === 'sending') {
    const current = item;
    const http = pacedHttp(item, reasonOf(item), ports, (items) => ({
      items: [renew(ownOf(items, current), clock.now())],
    }));
    const destination = ports.destinations(item.destination);
    const { outcome, next } = await ask(item, destination, ready.work, http, (error) =>
      ownFault(error, clock.now(), ports),
    );
    const moment: Moment = { now: clock.now(), random: ports.random(), skew: http.skew() };
    await save(next(moment), (pace) => ({
      ...pace,
      skew: moment.skew,
      held: heldBy(outcome, pace, moment.now),
    }));
  }
}

type Prepared<Types extends VendorTypes> =
  | { readonly work: Work<Types> }
  | { readonly instead: OutboxItem<Types> };

/** What must be there before anything is sent. */
async function prepare<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  { store, clock, isOnline, mayReach, destinations }: Ports<Types>,
): Promise<Prepared<Types>> {
  const now = clock.now();
  const { name: vendor } = destinations(item.destination);
  if (!isOnline()) return { instead: waiting(item, offline, { now }, now + shortestAlarm) };
  const work = await store.work(item);
  if (work === 'not connected') {
    const words = phrase('failures.not-connected', { vendor });
    return { instead: stuck(item, { words, fix: 'reconnect' }, now) };
  }
  if (work === 'no place') {
    const words = phrase('failures.no-place', { vendor });
    return { instead: stuck(item, { words, fix: 'choose-place' }, now) };
  }
  if (!(await mayReach(item.destination))) {
    const words = phrase('failures.not-allowed', { vendor });
    return { instead: stuck(item, { words, fix: 'allow-host' }, now) };
  }
  if (item.kind === 'update' && work.link === null) {
    // What should be updated is there by the user's word alone: it is looked for, and not made without asking.
    const doubt = item.doubt ?? freshDoubt(now, null);
    const rounds = mostRounds - 1;
    return { instead: waiting({ ...item, kind: 'create', doubt, rounds }, null, { now }) };
  }
  return { work };
}

interface Answered<Types extends VendorTypes> {
  readonly outcome: Outcome<unknown>;
  /** What the item becomes by it. */
  readonly next: (moment: Moment) => OutboxItem<Types>;
}

/** Sends the item's next request. `fault` is told what a destination throws. */
async function ask<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  to: SentTo<Types>,
  work: Work<Types>,
  http: Http,
  fault: (error: unknown) => Outcome<never>,
): Promise<Answered<Types>> {
  const { kind, doubt, progress } = item;
  if (doubt !== null) {
    const outcome = await to.recover({ ...work, kind }, progress, http).catch(fault);
    return { outcome, next: (moment) => afterLook(item, outcome, moment) };
  }
  const outcome = await to.step({ ...work, kind }, progress, http).catch(fault);
  return { outcome, next: (moment) => afterStep(item, outcome, moment) };
}

/** What is stored with it: what was just made, or appended by a request that can be repeated, is looked at again. */
function checksOf<Types extends VendorTypes>(
  next: OutboxItem<Types>,
  earlier: StoredLink | null,
  repeatsUpdates: boolean,
  now: number,
): readonly DuplicateCheck<Types>[] {
  const isMade = next.kind === 'create' || repeatsUpdates;
  const check = next.state === 'done' && isMade ? duplicateCheckOf(next, now, earlier) : null;
  return check === null ? [] : [check];
}
