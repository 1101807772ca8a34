import type { DocumentLink } from '@/utils/destinations/destination';
import { freshDoubt, type ItemFailure, type OutboxItem } from './item';

/** Pure: the document stands. Null: the user says so, and nothing finds it. */
export function finished(item: OutboxItem, link: DocumentLink | null, now: number): OutboxItem {
  return { ...ended(item, now), state: 'done', link, doubt: null, progress: null };
}

/** Pure: only the user can bring it on. What is in doubt stays so. */
export function stuck(item: OutboxItem, failure: ItemFailure, now: number): OutboxItem {
  return { ...ended(item, now), state: 'stuck', failure };
}

/** Pure: it is tried again not before `at`, and not before a look makes sense. Epoch ms. */
export function waiting(
  item: OutboxItem,
  failure: ItemFailure | null,
  { now }: { readonly now: number },
  at = now,
): OutboxItem {
  return { ...ended(item, now), state: 'waiting', again: Math.max(at, now), failure };
}

/** Pure: the user does not want it sent any more. */
export function cancelled(item: OutboxItem, now: number): OutboxItem {
  const words =
    item.doubt !== null || item.progress !== null || item.state === 'sending'
      ? 'This was cancelled after sending had started. Part of it may have arrived.'
      : null;
  // Kept as a trace for a later save of the decision.
  const doubt = item.doubt ?? (item.state === 'sending' ? freshDoubt(now, null) : null);
  const failure = words === null ? null : { words, fix: null };
  return { ...ended(item, now), state: 'cancelled', doubt, failure };
}

/** Pure: whether its document may be there without its link being known. Then its words are kept, to know it by. */
export function leavesTrace({ state, kind, doubt, progress, link }: OutboxItem): boolean {
  if (state === 'done') return kind !== 'copies' && link === null;
  return state === 'cancelled' && (doubt !== null || progress !== null);
}

/** Pure: of a document's items in order those before `order` that were given up since it was last known as written. */
export function givenUpBefore(own: readonly OutboxItem[], order: number): readonly OutboxItem[] {
  const before = own.filter((item) => item.order < order);
  return before.slice(before.findLastIndex(({ state }) => state === 'done') + 1).filter(leavesTrace);
}

/** Pure: the user, or the network that came back, wants it now; a look still waits until it can tell something. */
export function hurried(item: OutboxItem, now: number): OutboxItem {
  if (item.state === 'stuck') return { ...ended(item, now), state: 'queued', tries: 0 };
  return item.state === 'waiting' ? { ...item, again: Math.min(now, item.again ?? now) } : item;
}

function ended(item: OutboxItem, now: number): OutboxItem {
  return { ...item, at: now, lease: null, again: null, failure: null };
}
