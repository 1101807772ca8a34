import type { DestinationId } from '@/utils/destinations/destination';
import { isOpen, type OutboxItem } from './item';

/** What a save wants sent, and where to. */
export interface Target {
  readonly destination: DestinationId;
  /** The destination's own, plain JSON. */
  readonly place: unknown;
}

export interface Queued {
  readonly item: OutboxItem;
  /** An earlier item whose place it takes: nothing of that was sent. */
  readonly replaces: OutboxItem | null;
}

/**
 * Pure: the item for a saved decision. Where an item of this decision and destination has not sent anything
 * yet, that one takes the newest words; else a new one follows it. `open` are all open items, `hasLink`
 * whether the document exists. `now` in epoch ms.
 */
export function queueItem(
  key: string,
  target: Target,
  open: readonly OutboxItem[],
  hasLink: boolean,
  context: { readonly id: string; readonly order: number; readonly now: number },
): Queued {
  const own = open.filter((one) => one.key === key && one.destination === target.destination && isOpen(one));
  const last = own.toSorted((a, b) => a.order - b.order).at(-1);
  const item: OutboxItem = {
    id: context.id,
    key,
    ...target,
    kind: hasLink || last !== undefined ? 'update' : 'create',
    order: context.order,
    state: 'queued',
    at: context.now,
    progress: null,
    lease: null,
    tries: 0,
    again: null,
    doubt: null,
    rounds: 0,
    failure: null,
    link: null,
  };
  if (last === undefined || !isUntouched(last)) return { item, replaces: null };
  return { item: { ...item, id: last.id, order: last.order, kind: last.kind }, replaces: last };
}

/** Nothing of it can have reached the vendor. */
export function isUntouched(item: OutboxItem): boolean {
  return item.progress === null && item.doubt === null && item.state !== 'sending';
}
