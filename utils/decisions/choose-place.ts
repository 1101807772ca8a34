import { destinationFacts, isSamePlace } from '@/utils/destinations/facts';
import type { DestinationId, PlaceOf } from '@/utils/destinations/types';
import { changeConnection } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { changeItem, openItems } from '@/utils/store/outbox';
import { changeAndSend } from './change-and-send';
import { hurryItem } from './hurry';
import { moveElsewhere } from './send-elsewhere';

/** Keeps where documents go from now on, and brings on what waited for a place or its mapping. */
export async function choosePlace<Id extends DestinationId>(
  destination: Id,
  place: PlaceOf<Id>,
  db: Database = database,
): Promise<void> {
  const { findsAnywhere } = destinationFacts[destination];
  await changeAndSend(db, [db.decisions, db.connections, db.paces], async () => {
    const now = Date.now();
    for (const item of await openItems(db)) {
      if (item.destination !== destination || item.state === 'sending') continue;
      const fix = item.state === 'stuck' ? item.failure?.fix : null;
      const isAsked = fix === 'choose-place';
      // What never had a place gets this one.
      const isSame = item.place === null || isSamePlace(item.destination, item.place, place);
      // Where the whole account is searched for a lost document, that goes on with another place, too. Elsewhere it
      // would be looked for where it cannot be: then the new place gets its own, and what may be left is told.
      const goesOn = isAsked && (item.place === null || (item.doubt !== null && (isSame || findsAnywhere)));
      if (isAsked && !goesOn) {
        await moveElsewhere(item.id, { destination, place }, now, db);
      } else if (goesOn || isSame) {
        // The place is the same one: only how it is written to is new, for what waits behind, too.
        await changeItem(item.id, (one) => ({ ...one, place }), db);
        if (goesOn || fix === 'map-fields') await hurryItem(item.id, now, db);
      }
    }
    await changeConnection(destination, { place }, db);
  });
}
