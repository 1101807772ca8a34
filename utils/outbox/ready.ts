import type { DestinationId } from '@/utils/destinations/destination';
import { beforeLook, betweenLooks } from '@/utils/destinations/vendor-lag';
import { isOpen, type OutboxItem, type Pace } from './item';
import { noPace } from './pace';
import { abandoned, claim, type Moment } from './transitions';
import { holdUntil } from './waits';

/** What one pass over the open items changes. */
export interface Pass {
  /** Rows that changed, the claimed among them. */
  readonly changed: readonly OutboxItem[];
  readonly claimed: readonly OutboxItem[];
  /** Epoch ms at which the next pass is due; null where nothing waits. */
  readonly next: number | null;
}

/** What a pass knows of its worker. */
export interface Claimer {
  readonly now: number;
  /** Tokens of the leases that this worker is using. */
  readonly mine: ReadonlySet<string>;
  readonly newToken: () => string;
}

/** Pure: takes what may be sent now, at most one item a destination; frees what a dead worker held. */
export function passOver(open: readonly OutboxItem[], paces: readonly Pace[], claimer: Claimer): Pass {
  const { now, mine, newToken } = claimer;
  const paceOf = (id: DestinationId) => {
    const pace = paces.find(({ destination }) => destination === id) ?? noPace(id);
    // A hold that is further away was set before the clock went back.
    return { ...pace, held: holdUntil(pace.held, now) };
  };
  const changed = new Map<string, OutboxItem>();
  const items = open
    .filter(isOpen)
    .map((stored) => {
      const item = freed(rebased(stored, now), mine, {
        now,
        random: 0,
        skew: paceOf(stored.destination).skew,
      });
      if (item !== stored) changed.set(item.id, item);
      return item;
    })
    .toSorted((a, b) => a.order - b.order);
  const busy = new Set(items.filter(({ state }) => state === 'sending').map((item) => item.destination));
  const times = items.flatMap(({ lease, state }) => (state === 'sending' ? [lease?.until ?? now] : []));
  const claimed: OutboxItem[] = [];
  for (const item of items.filter((one) => isFirst(one, items) && !isHeld(one, items))) {
    const at = dueAt(item, paceOf(item.destination));
    if (at === null) continue;
    if (at > now || busy.has(item.destination)) {
      if (at > now) times.push(at);
      continue;
    }
    busy.add(item.destination);
    const taken = claim(item, newToken(), now);
    claimed.push(taken);
    changed.set(taken.id, taken);
    times.push(taken.lease?.until ?? now);
  }
  return { changed: [...changed.values()], claimed, next: times.length === 0 ? null : Math.min(...times) };
}

/** Pure: when it may be taken; null: not by itself. Epoch ms. */
export function dueAt(item: OutboxItem, pace = noPace(item.destination)): number | null {
  if (item.state !== 'queued' && item.state !== 'waiting') return null;
  return Math.max(item.again ?? 0, pace.held, lookAt(item));
}

/** Before then a look could not tell anything. */
function lookAt({ doubt, at, state }: OutboxItem): number {
  if (doubt === null || doubt.isThere === true || doubt.needed === 1) return 0;
  if (doubt.looks === 0) return doubt.since + beforeLook;
  return state === 'waiting' ? at + betweenLooks : 0;
}

/** Earlier items of the same decision and destination go first, and hold it back while they are open. */
function isFirst(item: OutboxItem, items: readonly OutboxItem[]): boolean {
  return items.every(
    (other) =>
      other.order >= item.order ||
      other.kind === 'copies' ||
      other.key !== item.key ||
      other.destination !== item.destination,
  );
}

/** The document that it is to link to is just being made. */
function isHeld({ after }: OutboxItem, items: readonly OutboxItem[]): boolean {
  return items.some(({ id, state }) => id === after && (state === 'queued' || state === 'sending'));
}

/** A lease that ran out, and is not this worker's own. */
function freed(item: OutboxItem, mine: ReadonlySet<string>, moment: Moment): OutboxItem {
  const { lease, state } = item;
  if (state !== 'sending') return item;
  if (lease !== null && (mine.has(lease.token) || moment.now < lease.until)) return item;
  return abandoned(item, moment);
}

/** The clock was set back behind this row: its waits keep their length from now on. */
function rebased(item: OutboxItem, now: number): OutboxItem {
  const back = item.at - now;
  // Less is two clocks read one after the other.
  if (back < 5_000) return item;
  const { again, doubt, lease } = item;
  return {
    ...item,
    at: now,
    again: again === null ? null : again - back,
    doubt: doubt === null ? null : { ...doubt, since: doubt.since - back },
    lease: lease === null ? null : { ...lease, from: lease.from - back, until: lease.until - back },
  };
}
