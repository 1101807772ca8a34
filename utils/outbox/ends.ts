import type { StoredLink, VendorTypes } from '@/utils/destinations/destination';
import { phrase } from '@/utils/words/phrase';
import { freshDoubt, type ItemFailure, type OutboxItem, type Task } from './item';

/** Pure: the document stands. Null: the user says so, and nothing finds it. */
export function finished<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  link: StoredLink | null,
  now: number,
): OutboxItem<Types> {
  return { ...ended(item, now, { state: 'done' }), link, doubt: null, progress: null };
}

/** Pure: only the user can bring it on. What is in doubt stays so. */
export function stuck<T extends Task<VendorTypes>>(task: T, failure: ItemFailure, now: number): T {
  return ended(task, now, { state: 'stuck', failure });
}

/** Pure: it is tried again not before `at`, and not before a look makes sense. Epoch ms. */
export function waiting<T extends Task<VendorTypes>>(
  task: T,
  failure: ItemFailure | null,
  { now }: { readonly now: number },
  at = now,
): T {
  return ended(task, now, { state: 'waiting', retryAt: Math.max(at, now), failure });
}

/** Pure: the user does not want it sent any more. */
export function cancelled<Types extends VendorTypes>(
  item: OutboxItem<Types>,
  now: number,
): OutboxItem<Types> {
  const words =
    item.doubt !== null || item.progress !== null || item.state === 'sending'
      ? phrase('failures.cancelled-midway')
      : null;
  // Kept as a trace for a later save of the decision.
  const doubt = item.doubt ?? (item.state === 'sending' ? freshDoubt(now, null) : null);
  const failure = words === null ? null : { words, fix: null };
  return { ...ended(item, now, { state: 'cancelled', failure }), doubt };
}

/** Pure: whether its document may be there without its link being known. Then its words are kept, to know it by. */
export function leavesTrace({ state, doubt, progress, link }: OutboxItem<VendorTypes>): boolean {
  if (state === 'done') return link === null;
  return state === 'cancelled' && (doubt !== null || progress !== null);
}

/** Pure: of a document's items in order those before `order` that were given up since it was last known as written. */
export function givenUpBefore(own: readonly OutboxItem[], order: number): readonly OutboxItem[] {
  const before = own.filter((item) => item.order < order);
  return before.slice(before.findLastIndex(({ state }) => state === 'done') + 1).filter(leavesTrace);
}

/** Pure: the user, or the network that came back, wants it now; a look still waits until it can tell something. */
export function hurried<T extends Task<VendorTypes>>(task: T, now: number): T {
  if (task.state === 'stuck') return ended(task, now, { state: 'queued', tries: 0 });
  return task.state === 'waiting' ? { ...task, retryAt: Math.min(now, task.retryAt ?? now) } : task;
}

type Change = Partial<Pick<Task, 'state' | 'failure' | 'retryAt' | 'tries'>>;

/** Pure: nobody works at it any more; with what else changes by that. */
export function ended<T extends Task<VendorTypes>>(task: T, now: number, change: Change): T {
  return { ...task, at: now, lease: null, retryAt: null, failure: null, ...change };
}
