import type { Source } from './decision';

/** The key of a thread in the log: `site:threadId`; empty where there was none. */
export function threadKey(source: Source | null): string {
  return source === null ? '' : `${source.site}:${source.threadId}`;
}
