import type { DocumentLink, StoredLink } from '@/utils/destinations/destination';
import type { GoogleDocsNotes } from '@/utils/destinations/google-docs/notes';
import type { NotionNotes } from '@/utils/destinations/notion/notes';

/** For tests: a link as version 0.1.0 stored it, its notes as texts under their names of then. */
export function asStoredBefore({
  id,
  href,
  notes = {},
}: DocumentLink<NotionNotes & GoogleDocsNotes>): StoredLink & { readonly parts: Record<string, string> } {
  const { sectionHashes, fieldSnapshot, crossLinks, callout, blockRuns, calloutHash, fileNameHash } = notes;
  const parts = {
    wrote: sectionHashes && JSON.stringify(sectionHashes),
    said: fieldSnapshot && JSON.stringify(fieldSnapshot),
    runs: blockRuns && JSON.stringify(blockRuns),
    ends: crossLinks?.join(' '),
    callout: callout ?? calloutHash,
    name: fileNameHash,
  };
  const known = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] != null);
  return { id, href, parts: Object.fromEntries(known) };
}

/** A link with one note as this version stores it, damaged: what stands there is no good value. */
export const damaged = (link: DocumentLink, name: string, value: unknown): StoredLink => ({
  ...link,
  notes: { ...link.notes, [name]: value },
});

/** Names of notes: of version 0.1.0, and of this one. */
export const noteNames = {
  wrote: 'sectionHashes',
  said: 'fieldSnapshot',
  runs: 'blockRuns',
} as const;
