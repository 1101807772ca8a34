import { isSamePlace } from '@/utils/destinations/facts';
import { isOpen, type OutboxItem } from '@/utils/outbox/item';

/**
 * Pure: of each destination what goes out next, else what ended last: newer words that wait behind go the same
 * way. What was cancelled on its way to another place may have left a part of a document there, so it stays.
 * `items` in the order in which they go out.
 */
export function itemsToShow(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const shown = Map.groupBy(items, ({ destination }) => destination)
    .values()
    .flatMap((own) => {
      const main = own.find(isOpen) ?? own.at(-1);
      return own.filter((item) => item === main || (main !== undefined && isLeft(item, main)));
    });
  return [...shown];
}

function isLeft(item: OutboxItem, main: OutboxItem): boolean {
  const isTrace = item.state === 'cancelled' && item.failure !== null;
  return isTrace && !isSamePlace(item.destination, item.place, main.place);
}
