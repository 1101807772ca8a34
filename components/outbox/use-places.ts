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
  const has = place !== null && typeof place === 'object' && 'name' in place ? place.name : null;
  return typeof has === 'string' && has !== '' ? `${name}: ${has}` : name;
}

/** The address at which a user can look into a place; null where none is known. */
export function placeHref({ place }: Pick<Target, 'place'>): string | null {
  const { href, pageId, folderId } = Object(place) as Record<string, unknown>;
  if (typeof href === 'string' && /^https:\/\//.test(href)) return href;
  if (typeof folderId === 'string') return `https://drive.google.com/drive/folders/${folderId}`;
  return typeof pageId === 'string' ? `https://www.notion.so/${pageId.replaceAll('-', '')}` : null;
}
