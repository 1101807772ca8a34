import type { StoredLink } from '../destination';
import { isString, noted, rawNotes, type WrittenNotes, writtenNotes } from '../written/notes';

/** What is kept beside a document's link. */
export interface GoogleDocsNotes extends WrittenNotes {
  /** Hash of what our box says. */
  readonly calloutHash?: string | null | undefined;
  /** Hash of the name that we gave the file last, where it is not the title's. */
  readonly fileNameHash?: string | null | undefined;
}

export function readGoogleDocsNotes(link: StoredLink): GoogleDocsNotes {
  const raw = rawNotes(link, ({ callout, name }) => ({ calloutHash: callout, fileNameHash: name }));
  return {
    ...writtenNotes(raw),
    ...noted('calloutHash', raw.calloutHash, isString),
    ...noted('fileNameHash', raw.fileNameHash, isString),
  };
}
