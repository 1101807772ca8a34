import { whenText } from '@/components/ui/when-text';
import type { VendorTypes } from '@/utils/destinations/destination';
import { momentText, type Reader } from '@/utils/domain/time/words';
import type { OutboxItem, Pace } from '@/utils/outbox/item';
import { stateOf } from '@/utils/outbox/words';
import type { OutboxWords } from '@/utils/words/made/room-outbox';
import type { Say } from '@/utils/words/say';

/**
 * An item's state with a time and whose it is: `waiting, tries again 14:05 your time`,
 * `sent, 14:05 your time`, `needs your attention, since 14:05 your time`.
 */
export function itemWords(
  item: OutboxItem<VendorTypes>,
  reader: Reader,
  say: Say<OutboxWords>,
  pace?: Pace<string>,
): string {
  const { code, at } = stateOf(item, reader.now, pace);
  return say(code, { when: at > reader.now ? momentText(at, reader) : whenText(at, reader) });
}
