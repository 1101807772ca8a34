import { whenText } from '@/components/ui/when-text';
import type { Reader } from '@/utils/domain/time/words';
import { isOpen, type OutboxItem, type Pace } from '@/utils/outbox/item';
import { dueAt } from '@/utils/outbox/ready';
import { stateWords } from '@/utils/outbox/words';

/**
 * An item's state with a time and whose it is: `waiting, tries again 14:05 your time`,
 * `sent, 14:05 your time`, `needs your attention, since 14:05 your time`.
 */
export function itemWords(item: OutboxItem, reader: Reader, pace?: Pace): string {
  const words = stateWords(item, reader, pace);
  if ((dueAt(item, pace) ?? 0) > reader.now) return `${words} your time`;
  const when = whenText(item.at, reader);
  return `${words}, ${isOpen(item) ? 'since ' : ''}${when} your time`;
}
