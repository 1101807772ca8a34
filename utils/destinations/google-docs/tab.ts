import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';

/** One tab of a document, or the whole of one that has none. */
export type DocumentTab = Pick<docs_v1.Schema$Document, 'body' | 'namedRanges'> & { readonly tabId?: string };
