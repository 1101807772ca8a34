import type { DestinationId } from '@/utils/destinations/destination';
import type { OutboxItem } from '@/utils/outbox/item';
import { changeConnection } from '@/utils/store/connections';
import { changeItem, openItems } from '@/utils/store/outbox';
import { sendElsewhere, tryNow } from '@/utils/store/outbox-actions';

/** Keeps where documents go from now on, and brings on what waited for a place or its mapping. */
export async function choosePlace(destination: DestinationId, place: unknown): Promise<void> {
  await changeConnection(destination, { place });
  for (const item of await openItems()) {
    if (item.destination !== destination || item.state !== 'stuck') continue;
    if (item.failure?.fix === 'map-fields' && isSame(item, place)) {
      // The place is the same one: only how it is written to is new.
      await changeItem(item.id, (one) => ({ ...one, place }));
      await tryNow(item.id);
    } else if (item.failure?.fix === 'choose-place' && item.doubt === null) {
      await sendElsewhere(item.id, { destination, place });
    }
  }
}

function isSame(item: OutboxItem, place: unknown): boolean {
  return idOf(item.place) === idOf(place);
}

function idOf(place: unknown): unknown {
  return place !== null && typeof place === 'object' && 'dataSourceId' in place ? place.dataSourceId : null;
}
