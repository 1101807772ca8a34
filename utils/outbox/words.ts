import type { VendorTypes } from '@/utils/destinations/destination';
import type { Code, Told } from '@/utils/words/phrase';
import { phrase } from '@/utils/words/phrase';
import type { OutboxItem, Pace } from './item';
import { dueAt } from './ready';

/** A key of the catalogue whose sentence has one value: a moment, `when`. */
export type StateCode = Extract<
  Code,
  `outbox.${
    | 'sending'
    | 'checking'
    | 'queued'
    | 'queued-check'
    | 'sent'
    | 'updated'
    | 'cancelled'
    | 'cannot'
    | 'needs-you'
    | 'retries'
    | 'retries-online'
    | 'rechecks'}`
>;

/** Pure: how an item stands, and since when or until when, epoch ms. `pace` is its vendor's. */
export function stateOf(
  item: OutboxItem<VendorTypes>,
  now: number,
  pace?: Pace<string>,
): { readonly code: StateCode; readonly at: number } {
  const due = dueAt(item, pace);
  const { doubt, failure, at } = item;
  if (due !== null && due > now) {
    if (failure?.offline === true) return { code: 'outbox.retries-online', at: due };
    return { code: doubt === null ? 'outbox.retries' : 'outbox.rechecks', at: due };
  }
  return { code: codeOf(item), at };
}

function codeOf({ state, doubt, kind, failure }: OutboxItem<VendorTypes>): StateCode {
  switch (state) {
    case 'sending':
      return doubt === null ? 'outbox.sending' : 'outbox.checking';
    case 'done':
      return kind === 'create' ? 'outbox.sent' : 'outbox.updated';
    case 'cancelled':
      return 'outbox.cancelled';
    case 'stuck':
      return failure?.fix == null ? 'outbox.cannot' : 'outbox.needs-you';
    case 'queued':
    case 'waiting':
      return doubt === null ? 'outbox.queued' : 'outbox.queued-check';
  }
}

/** Pure: why it is so, in a sentence, and what to do; null where the state says it all. */
export function reasonWords(item: OutboxItem<VendorTypes>): Told | null {
  if (item.state === 'done') return item.told ?? item.failure?.words ?? null;
  if (item.failure !== null) return item.failure.words;
  if (item.doubt === null || item.state === 'sending') return null;
  return phrase('outbox.in-doubt');
}
