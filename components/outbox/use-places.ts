import { useLiveQuery } from 'dexie-react-hooks';
import { destinationFacts } from '@/utils/destinations/facts';
import type { Target } from '@/utils/outbox/queue';
import { connections } from '@/utils/store/connections';
import { phrase, type Told } from '@/utils/words/phrase';

/** A place in which documents can be made now. */
export interface ConnectedPlace {
  readonly target: Target;
  /** `Notion: Team register`. */
  readonly words: Told;
}

/** The places of all connections for which one was chosen; undefined until they are read. */
export function usePlaces(): readonly ConnectedPlace[] | undefined {
  return useLiveQuery(async () =>
    (await connections())
      .filter(({ place }) => place !== null)
      .map(({ destination, place }) => ({
        target: { destination, place },
        words: placeWords({ destination, place }),
      })),
  );
}

/** `Notion: Team register`; the system's name alone where the place has none. */
export function placeWords({ destination, place }: Target): Told {
  const system = destinationFacts[destination].name;
  return place?.name ? phrase('outbox.place', { system, name: place.name }) : system;
}
