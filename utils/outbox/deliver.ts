import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Destination, DocumentLink, Work } from '@/utils/destinations/destination';
import { afterCopies, copiesCheck, lookOf } from './copies';
import { finished, stuck, waiting } from './ends';
import { freshDoubt, type OutboxItem, type Pace } from './item';
import { noPace, takeTurn } from './pace';
import { LeaseLost, type Ports } from './ports';
import { afterLook, afterStep, type Moment, renew } from './transitions';
import { holdUntil, mostRounds, shortestAlarm } from './waits';

/** Sends one claimed item, request by request, until it is done or cannot go on. Every answer is stored before the next request. */
export async function deliver(claimed: OutboxItem, ports: Ports): Promise<void> {
  const { clock, store, tell } = ports;
  let item = claimed;
  let earlier: DocumentLink | null = null;
  const save = async (next: OutboxItem, pace: (before: Pace) => Pace = (before) => before) => {
    await store.change((open, paces) => {
      own(open, item);
      const before = paceIn(paces, item);
      const { repeatsUpdates = false } = ports.destinations(item.destination);
      const items = withCheck(next, earlier, repeatsUpdates, clock.now());
      return { items, paces: [pace(before)], result: null };
    });
    item = next;
    if (item.state !== 'sending') tell(item);
  };

  const ready = await prepare(item, ports);
  if ('instead' in ready) return await save(ready.instead);
  earlier = ready.work.link;
  while (item.state === 'sending') {
    const http = pacedHttp(item, ports);
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

type Prepared = { readonly work: Work } | { readonly instead: OutboxItem };

/** What must be there before anything is sent. */
async function prepare(
  item: OutboxItem,
  { store, clock, isOnline, mayReach, destinations }: Ports,
): Promise<Prepared> {
  const now = clock.now();
  const { name } = destinations(item.destination);
  if (!isOnline()) {
    const words = 'You’re offline. This goes out when you’re back online.';
    const failure = { words, fix: null, offline: true };
    return { instead: waiting(item, failure, { now }, now + shortestAlarm) };
  }
  const work = await store.work(item);
  // A look at what was made is not worth a question.
  const isIdle = item.kind === 'copies' && (work === null || !(await mayReach(item.destination)));
  if (isIdle) return { instead: finished(item, null, now) };
  if (work === null) {
    const words = `${name} is no longer connected. Connect it again, or send this elsewhere.`;
    return { instead: stuck(item, { words, fix: 'reconnect' }, now) };
  }
  if (!(await mayReach(item.destination))) {
    const words = `The browser doesn’t let Meantime reach ${name}. Allow it to continue.`;
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

interface Answered {
  readonly outcome: Outcome<unknown>;
  /** What the item becomes by it. */
  readonly next: (moment: Moment) => OutboxItem;
}

/** Sends the item's next request. `fault` is told what a destination throws. */
async function ask(
  item: OutboxItem,
  to: Destination<unknown, unknown>,
  work: Work,
  http: Http,
  fault: (error: unknown) => Outcome<never>,
): Promise<Answered> {
  const { kind, doubt, progress } = item;
  if (kind === 'copies') {
    const { of, made } = lookOf(item);
    const outcome = await to.copies({ ...work, kind: of }, made, http).catch(fault);
    return { outcome, next: (moment) => afterCopies(item, outcome, moment) };
  }
  if (doubt !== null) {
    const outcome = await to.recover({ ...work, kind }, progress, http).catch(fault);
    return { outcome, next: (moment) => afterLook(item, outcome, moment) };
  }
  const outcome = await to.step({ ...work, kind }, progress, http).catch(fault);
  return { outcome, next: (moment) => afterStep(item, outcome, moment) };
}

/** What is stored with it: what was just made, or appended by a request that can be repeated, is looked at again. */
function withCheck(
  next: OutboxItem,
  earlier: DocumentLink | null,
  repeatsUpdates: boolean,
  now: number,
): readonly OutboxItem[] {
  const { state, kind, link } = next;
  const isMade = kind === 'create' || (kind === 'update' && repeatsUpdates);
  return state === 'done' && isMade && link !== null ? [next, copiesCheck(next, now, earlier)] : [next];
}

/** The item's HTTP port: before each request the lease is renewed and a turn taken, both stored. */
function pacedHttp(item: OutboxItem, ports: Ports): Http & { readonly skew: () => number | null } {
  const { store, clock } = ports;
  const plain = ports.httpFor(item);
  let skew: number | null = null;
  return {
    ...plain,
    skew: () => skew,
    fetch: async (input, init) => {
      const wait = await store.change<number>((open, paces) => {
        const turn = takeTurn(paceIn(paces, item), clock.now());
        skew ??= turn.pace.skew;
        return { items: [renew(own(open, item), clock.now())], paces: [turn.pace], result: turn.wait };
      });
      if (wait > 0) await clock.sleep(wait);
      const response = await plain.fetch(input, init);
      const date = Date.parse(response.headers.get('date') ?? '');
      if (Number.isFinite(date)) skew = date - clock.now();
      return response;
    },
  };
}

/** The stored item, where it is still this worker's. */
function own(open: readonly OutboxItem[], item: OutboxItem): OutboxItem {
  const stored = open.find(({ id }) => id === item.id);
  if (stored?.state !== 'sending' || stored.lease?.token !== item.lease?.token) throw new LeaseLost();
  return stored;
}

function paceIn(paces: readonly Pace[], { destination }: OutboxItem): Pace {
  return paces.find((pace) => pace.destination === destination) ?? noPace(destination);
}

/** A vendor that asks to come back later means all items for it. */
function heldBy(outcome: Outcome<unknown>, pace: Pace, now: number): number {
  const isAsked = !outcome.ok && outcome.kind === 'again' && !outcome.mayHaveCommitted;
  return isAsked ? holdUntil(outcome.retryAt, now) : pace.held;
}

/** A bug of a destination, or full storage in the middle of a request: as if the answer had been lost. */
function ownFault(error: unknown, now: number, { report }: Ports): Outcome<never> {
  if (error instanceof LeaseLost) throw error;
  report(error);
  const words = 'Your decision is saved. Something went wrong in Meantime while sending it.';
  return { ok: false, kind: 'again', retryAt: now, mayHaveCommitted: true, words };
}
