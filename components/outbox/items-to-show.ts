import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import { placeId } from '@/utils/outbox/place-id';

/**
 * Pure: of each destination what goes out next, else what ended last: newer words that wait behind go the same
 * way. What was cancelled on its way to another place may have left a part of a document there, so it stays.
 * `items` in the order in which they go out.
 */
export function itemsToShow(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const shown = Map.groupBy(items, ({ destination }) => destination)
    .values()
    .flatMap((own) => {
      const sent = own.filter(({ kind }) => kind !== 'copies');
      const main = sent.find(isOpen) ?? sent.at(-1);
      return own.filter(
        (item) => item === main || item.kind === 'copies' || (main !== undefined && isLeft(item, main)),
      );
    });
  return [...shown];
}

function isLeft(item: OutboxItem, main: OutboxItem): boolean {
  const isTrace = item.state === 'cancelled' && item.failure !== null;
  return isTrace && placeId(item.place) !== placeId(main.place);
}
