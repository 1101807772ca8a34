import type { Destination } from './destination';
import { googleDocs } from './google-docs/google-docs';
import { notion } from './notion/notion';
import type { DestinationId, DestinationTypes } from './types';

/** All destinations: one line each. */
const list: { readonly [Id in DestinationId]: Destination<DestinationTypes[Id]> } = {
  notion,
  'google-docs': googleDocs,
};

/** The destination with this id, with its own settings and places. */
export function destinationOf<Id extends DestinationId>(id: Id): Destination<DestinationTypes[Id]> {
  return list[id];
}
