import { momentText, type Reader } from '@/utils/domain/time/words';
import type { Told } from '@/utils/words/phrase';
import type { OutboxItem, Pace } from './item';
import { dueAt } from './ready';

/** Pure: an item's state in a few words with a time (the reader's): `waiting, tries again 14:05`. `pace` is its vendor's. */
export function stateWords(item: OutboxItem, reader: Reader, pace?: Pace): string {
  switch (item.state) {
    case 'sending':
      return item.doubt === null ? 'sending' : 'checking whether it arrived';
    case 'done':
      return item.kind === 'create' ? 'sent' : 'updated';
    case 'cancelled':
      return 'cancelled';
    case 'stuck':
      return item.failure?.fix == null ? 'can’t be sent' : 'needs your attention';
    case 'queued':
    case 'waiting':
      return waitWords(item, reader, pace);
  }
}

/** Pure: why it is so, in a sentence, and what to do; null where the state says it all. */
export function reasonWords(item: OutboxItem): Told | null {
  if (item.state === 'done') return item.told ?? item.failure?.words ?? null;
  if (item.failure !== null) return item.failure.words;
  if (item.doubt === null || item.state === 'sending') return null;
  return 'It may have arrived already, so Meantime checks before sending it again.';
}

function waitWords(item: OutboxItem, reader: Reader, pace: Pace | undefined): string {
  const at = dueAt(item, pace) ?? reader.now;
  if (at <= reader.now)
    return item.doubt === null ? 'waiting to be sent' : 'waiting to check whether it arrived';
  const time = momentText(at, reader);
  if (item.failure?.offline === true) return `waiting for the network, tries again ${time}`;
  return item.doubt === null ? `waiting, tries again ${time}` : `not confirmed, checks again ${time}`;
}
