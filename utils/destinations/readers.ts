import type { DestinationId } from './destination';
import { googleDocsReader } from './google-docs/reader';
import { notionReader } from './notion/reader';
import type { DocumentReader } from './reader';

/** Those destinations whose documents others can edit: one line each. For pages only. */
const list = [notionReader, googleDocsReader] as const;

/** The reader of a destination's documents; undefined where nobody but this browser can change them. */
export function readerOf(id: DestinationId): DocumentReader<unknown, unknown> | undefined {
  return list.find((one) => one.id === id) as DocumentReader<unknown, unknown> | undefined;
}
