import { googleDocsReader } from './google-docs/reader';
import { notionReader } from './notion/reader';
import type { DocumentReader } from './reader';
import type { DestinationId, DestinationTypes } from './types';

/** What reads the documents of each destination as they are now: one line each. For pages only. */
const list: { readonly [Id in DestinationId]: DocumentReader<DestinationTypes[Id]> } = {
  notion: notionReader,
  'google-docs': googleDocsReader,
};

/** The reader of a destination's documents. */
export function readerOf<Id extends DestinationId>(id: Id): DocumentReader<DestinationTypes[Id]> {
  return list[id];
}
