import { type Display, momentText } from '@/utils/domain/time/words';
import type { OutboxItem, Pace } from './item';
import { dueAt } from './ready';

/** When and for whom words are made. `now` in epoch ms, the reader's own zone. */
export interface Reader {
  readonly now: number;
  readonly zone: string;
  readonly display: Display;
}

/** Pure: an item's state in a few words with a time (the reader's): `waiting, tries again 14:05`. `pace` is its vendor's. */
export function stateWords(item: OutboxItem, reader: Reader, pace?: Pace): string {
  switch (item.state) {
    case 'sending':
      return item.doubt === null ? 'being sent' : 'looking whether it is there';
    case 'done':
      return item.kind === 'create' ? 'sent' : 'brought up to date';
    case 'cancelled':
      return 'cancelled';
    case 'stuck':
      return item.failure?.fix == null && item.kind !== 'copies' ? 'cannot be sent' : 'needs you';
    case 'queued':
    case 'waiting':
      return waitWords(item, reader, pace);
  }
}

/** Pure: why it is so, in a sentence, and what to do; null where the state says it all. */
export function reasonWords(item: OutboxItem): string | null {
  if (item.state === 'done') return item.told ?? item.failure?.words ?? null;
  if (item.failure !== null) return item.failure.words;
  if (item.doubt === null || item.state === 'sending') return null;
  return 'It may be there already, so Meantime looks for it before it makes one.';
}

function waitWords(item: OutboxItem, { now, zone, display }: Reader, pace: Pace | undefined): string {
  const at = dueAt(item, pace) ?? now;
  if (at <= now) return item.doubt === null ? 'waiting to be sent' : 'waiting to be looked for';
  const time = momentText(at, zone, now, display);
  if (item.failure?.offline === true) return `waiting for the network, tries again ${time}`;
  return item.doubt === null ? `waiting, tries again ${time}` : `waiting, looks whether it is there ${time}`;
}
