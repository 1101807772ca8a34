import { useLiveQuery } from 'dexie-react-hooks';
import { destinationFacts } from '@/utils/destinations/facts';
import type { Target } from '@/utils/outbox/queue';
import { connections } from '@/utils/store/connections';

/** A place in which documents can be made now. */
export interface ConnectedPlace {
  readonly target: Target;
  /** `Notion: Team register`. */
  readonly words: string;
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
export function placeWords({ destination, place }: Target): string {
  const { name } = destinationFacts[destination];
  return place?.name ? `${name}: ${place.name}` : name;
}
