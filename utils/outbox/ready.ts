import type { VendorTypes } from '@/utils/destinations/destination';
import { beforeLook, betweenLooks } from '@/utils/destinations/vendor-lag';
import { type DuplicateCheck, freedCheck } from './duplicate-check';
import { isOpen, type OutboxItem, type Pace, type Task } from './item';
import { noPace } from './pace';
import { abandoned, claim } from './transitions';
import { holdUntil } from './waits';

/** What one pass over what is open changes. */
export interface Pass<Types extends VendorTypes> {
  /** Rows that changed, the claimed among them. */
  readonly changed: {
    readonly items: readonly OutboxItem<Types>[];
    readonly checks: readonly DuplicateCheck<Types>[];
  };
  /** The claimed. */
  readonly items: readonly OutboxItem<Types>[];
  readonly checks: readonly DuplicateCheck<Types>[];
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

/** Pure: takes what may be done now, at most one task a destination; frees what a dead worker held. */
export function passOver<Types extends VendorTypes>(
  openItems: readonly OutboxItem<Types>[],
  openChecks: readonly DuplicateCheck<Types>[],
  paces: readonly Pace<Types['id']>[],
  claimer: Claimer,
): Pass<Types> {
  const { now, mine, newToken } = claimer;
  const paceOf = (id: Types['id']): Pace<Types['id']> => {
    const pace = paces.find(({ destination }) => destination === id) ?? noPace(id);
    // A hold that is further away was set before the clock went back.
    return { ...pace, held: holdUntil(pace.held, now) };
  };
  const items = openItems.filter(isOpen).map((stored) => {
    const item = rebasedItem(stored, now);
    const skew = paceOf(stored.destination).skew;
    return isLeft(item, mine, now) ? abandoned(item, { now, random: 0, skew }) : item;
  });
  const checks = openChecks.filter(isOpen).map((stored) => {
    const check = rebased(stored, now);
    return isLeft(check, mine, now) ? freedCheck(check, now) : check;
  });
  const candidates: Candidate[] = [
    ...items
      .filter((one) => isFirst(one, items) && !isHeld(one, items))
      .map((item) => candidateOf(item, dueAt(item, paceOf(item.destination)))),
    ...checks.map((check) => candidateOf(check, dueOf(check, paceOf(check.destination)))),
  ];
  const working = [...items, ...checks].filter(({ state }) => state === 'sending');
  const busy = new Set<string>(working.map(({ destination }) => destination));
  const times = working.map(({ lease }) => lease?.until ?? now);
  const tokens = new Map<string, string>();
  for (const { id, destination, due } of candidates.toSorted((a, b) => a.order - b.order)) {
    if (due === null) continue;
    if (due > now) times.push(due);
    if (due > now || busy.has(destination)) continue;
    busy.add(destination);
    tokens.set(id, newToken());
  }
  const claimed = <T extends Task<Types>>(tasks: readonly T[]) =>
    tasks.flatMap((task) => {
      const token = tokens.get(task.id);
      return token === undefined ? [] : [claim(task, token, now)];
    });
  const taken = { items: claimed(items), checks: claimed(checks) };
  times.push(...[...taken.items, ...taken.checks].map(({ lease }) => lease?.until ?? now));
  return {
    changed: {
      items: changedIn(openItems, items, taken.items),
      checks: changedIn(openChecks, checks, taken.checks),
    },
    ...taken,
    next: times.length === 0 ? null : Math.min(...times),
  };
}

interface Candidate {
  readonly id: string;
  readonly destination: string;
  readonly order: number;
  /** Epoch ms; null: not by itself. */
  readonly due: number | null;
}

function candidateOf({ id, destination, order }: Task<VendorTypes>, due: number | null): Candidate {
  return { id, destination, order, due };
}

function changedIn<T extends Task<VendorTypes>>(
  stored: readonly T[],
  now: readonly T[],
  taken: readonly T[],
): readonly T[] {
  const before = new Set(stored);
  const ids = new Set(taken.map(({ id }) => id));
  return [...now.filter((task) => !before.has(task) && !ids.has(task.id)), ...taken];
}

/** Pure: when it may be taken; null: not by itself. Epoch ms. */
export function dueAt<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  pace: Pace<string> = noPace(item.destination),
): number | null {
  const due = dueOf(item, pace);
  return due === null ? null : Math.max(due, lookAt(item));
}

/** Pure: the same of a check, which need not wait for a look. */
export function dueOf(task: Task<VendorTypes>, pace: Pace<string>): number | null {
  if (task.state !== 'queued' && task.state !== 'waiting') return null;
  return Math.max(task.retryAt ?? 0, pace.held);
}

/** Before then a look could not tell anything. */
function lookAt({ doubt, at, state }: OutboxItem<VendorTypes>): number {
  if (doubt === null || doubt.isThere === true || doubt.needed === 1) return 0;
  if (doubt.looks === 0) return doubt.since + beforeLook;
  return state === 'waiting' ? at + betweenLooks : 0;
}

/** Earlier items of the same decision and destination go first, and hold it back while they are open. */
function isFirst(item: OutboxItem<VendorTypes>, items: readonly OutboxItem<VendorTypes>[]): boolean {
  return items.every(
    (other) => other.order >= item.order || other.key !== item.key || other.destination !== item.destination,
  );
}

/** The document that it is to link to is just being made. */
function isHeld({ after }: OutboxItem<VendorTypes>, items: readonly OutboxItem<VendorTypes>[]): boolean {
  return items.some(({ id, state }) => id === after && (state === 'queued' || state === 'sending'));
}

/** A lease that ran out, and is not this worker's own. */
function isLeft({ lease, state }: Task<VendorTypes>, mine: ReadonlySet<string>, now: number): boolean {
  return state === 'sending' && (lease === null || (!mine.has(lease.token) && now >= lease.until));
}

/** How far the clock was set back behind this row, ms; less is two clocks read one after the other. */
function setBack({ at }: Task<VendorTypes>, now: number): number {
  return at - now < 5_000 ? 0 : at - now;
}

/** The clock was set back behind this row: its waits keep their length from now on. */
function rebased<T extends Task<VendorTypes>>(task: T, now: number): T {
  const back = setBack(task, now);
  if (back === 0) return task;
  const { retryAt, lease } = task;
  return {
    ...task,
    at: now,
    retryAt: retryAt === null ? null : retryAt - back,
    lease: lease === null ? null : { ...lease, from: lease.from - back, until: lease.until - back },
  };
}

function rebasedItem<Types extends VendorTypes>(item: OutboxItem<Types>, now: number): OutboxItem<Types> {
  const { doubt } = item;
  const next = rebased(item, now);
  if (next === item || doubt === null) return next;
  return { ...next, doubt: { ...doubt, since: doubt.since - setBack(item, now) } };
}
