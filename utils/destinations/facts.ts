import { vendors } from '@/utils/connections/list';
import type { Vendor } from '@/utils/connections/vendor';
import type { DestinationId, PlaceOf } from './types';

/** What pages and the outbox must know of a destination without loading it. */
export const destinationFacts: { readonly [Id in DestinationId]: Vendor<PlaceOf<Id>> } = vendors;

export const destinationIds: readonly DestinationId[] = Object.keys(destinationFacts).filter(isDestination);

/** Whether this build has a destination of this name. */
export function isDestination(name: string): name is DestinationId {
  return Object.hasOwn(destinationFacts, name);
}

/** Pure: whether two places of a destination are the same one, whatever its name and however it is written to. */
export function isSamePlace<Id extends DestinationId>(
  destination: Id,
  a: PlaceOf<Id> | null,
  b: PlaceOf<Id> | null,
): boolean {
  if (a === null || b === null) return a === b;
  const { placeId } = destinationFacts[destination];
  return placeId(a) === placeId(b);
}

/** Pure: the address at which a user can look into a place; null where none is known. */
export function placeHref<Id extends DestinationId>(
  destination: Id,
  place: PlaceOf<Id> | null,
): string | null {
  return place === null ? null : destinationFacts[destination].placeHref(place);
}
