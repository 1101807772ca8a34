import type { StoredLink } from '../destination';
import { fromText, isString, noted, rawNotes, type WrittenNotes, writtenNotes } from '../written/notes';
import { isNotedRuns, type NotedRuns } from './block-runs';

/** What is kept beside a page's link. */
export interface NotionNotes extends WrittenNotes {
  /** The id of our callout. */
  readonly callout?: string | null | undefined;
  /** Blocks that are ours. */
  readonly blockRuns?: NotedRuns | null | undefined;
}

export function readNotionNotes(link: StoredLink): NotionNotes {
  const raw = rawNotes(link, ({ callout, runs }) => ({ callout, blockRuns: fromText(runs) }));
  return {
    ...writtenNotes(raw),
    ...noted('callout', raw.callout, isString),
    ...noted('blockRuns', raw.blockRuns, isNotedRuns),
  };
}
