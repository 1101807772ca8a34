import type { StoredLink } from '@/utils/destinations/destination';
import { destinationIds } from '@/utils/destinations/facts';
import type { DestinationId } from '@/utils/destinations/types';
import type { DocumentLinks } from './database';

/** One document of a decision. */
export interface LinkedDocument {
  readonly destination: DestinationId;
  readonly link: StoredLink;
}

/** The documents that were made of a decision, in the order of the destinations. */
export function linkedDocuments(links: DocumentLinks | undefined): readonly LinkedDocument[] {
  return destinationIds.flatMap((destination) => {
    const link = links?.[destination];
    return link === undefined ? [] : [{ destination, link }];
  });
}

/** Those that others can open. */
export function webLinksIn(links: DocumentLinks | undefined): readonly LinkedDocument[] {
  return linkedDocuments(links).filter(({ link }) => /^https:/.test(link.href));
}
