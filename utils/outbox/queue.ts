import type { VendorTypes } from '@/utils/destinations/destination';
import { isSamePlace } from '@/utils/destinations/facts';
import type { AnyTypes } from '@/utils/destinations/types';
import { hurried, leavesTrace } from './ends';
import { freshDoubt, isOpen, type OutboxItem, untouched } from './item';
import { mostRounds } from './waits';

/** What a save wants sent, and where to. */
export interface Target<Types extends VendorTypes = AnyTypes> {
  readonly destination: Types['id'];
  /** Null: wherever its documents go when it is sent. */
  readonly place: Types['place'] | null;
}

/** What the queue knows when a decision is saved. */
export interface Queueing {
  readonly id: string;
  /** The decision's. */
  readonly title: string;
  /** Epoch ms. */
  readonly now: number;
  /** The highest `order` of all open items, 0 for none. */
  readonly last: number;
  /** Whether the document exists. */
  readonly hasLink: boolean;
  /** All items of this decision and destination, those that ended too. */
  readonly own: readonly OutboxItem[];
  /** An item whose document this one is to link to. */
  readonly after?: string | undefined;
}

/**
 * Pure: the items to store for a saved decision, each to be sent with the newest words. Where an item has not
 * sent anything yet it takes them; where one is stuck half-way for its words it goes on with them, and an
 * update follows, the one that waits behind it already or a new one; else a new one follows what is open.
 */
export function queueItems(
  key: string,
  target: Target,
  { id, title, now, last, hasLink, own, after }: Queueing,
): readonly OutboxItem[] {
  const open = own.filter(isOpen).toSorted((a, b) => a.order - b.order);
  const before = open.at(-1);
  const trace = hasLink || before !== undefined ? undefined : traceOf(own, target);
  const titles = [...new Set([...own.flatMap((one) => one.titles ?? []), title])];
  const item: OutboxItem = {
    id,
    key,
    ...target,
    place: placeOf(target, before, hasLink ? own : []),
    kind: hasLink || before !== undefined ? 'update' : 'create',
    after,
    order: Math.max(now, last + 1, ...own.map((one) => one.order + 1)),
    state: 'queued',
    at: now,
    ...untouched,
    doubt: trace === undefined ? null : freshDoubt(now, null),
    // Of one that is there by the user's own word none is made without asking.
    rounds: trace?.state === 'done' ? mostRounds - 1 : 0,
    trace: trace?.trace ?? trace?.id,
    titles,
  };
  if (before === undefined) return [item];
  const isReplaced = isUntouched(before);
  const mended = open
    .filter((one) => isRefused(one) && !(one === before && isReplaced))
    // What may stand there goes on in its own words, what was surely refused in these.
    .map((one) => ({ ...hurried(one, now), titles, trace: one.doubt === null ? undefined : one.trace }));
  return [...mended, isReplaced ? { ...item, id: before.id, order: before.order, kind: before.kind } : item];
}

/** Nothing of it can have reached the vendor. */
function isUntouched(item: OutboxItem): boolean {
  return item.progress === null && item.doubt === null && item.state !== 'sending';
}

/** The vendor does not take these words; others may do. */
function isRefused({ state, failure }: OutboxItem): boolean {
  return state === 'stuck' && (failure?.fix === 'edit' || failure?.fix === null);
}

/**
 * An update is written as the place of its document asks for; where documents go by now may be another one.
 * Where it is the same, its mapping may be newer.
 */
function placeOf(
  { destination, place }: Target,
  before: OutboxItem | undefined,
  own: readonly OutboxItem[],
): Target['place'] {
  if (before?.kind === 'create' && isUntouched(before)) return place;
  const done = own.filter(({ state }) => state === 'done').toSorted((a, b) => b.order - a.order);
  const last = before ?? done[0];
  return last === undefined || isSamePlace(destination, last.place, place) ? place : last.place;
}

/** What was given up on its way may have made the document there: it is looked for before another is made. */
function traceOf(own: readonly OutboxItem[], { destination, place }: Target): OutboxItem | undefined {
  const traces = own.filter((one) => leavesTrace(one) && isSamePlace(destination, one.place, place));
  return traces.toSorted((a, b) => a.order - b.order).at(-1);
}
