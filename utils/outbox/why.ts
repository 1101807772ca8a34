import type { OutboxItem } from './item';

/** What a request that only looks is for, as the ledger says it. */
export const lookingWords = 'Checking whether a document exists';

/** Pure: what the next requests of an item are for, as the ledger says it. */
export function whyOf({ doubt, kind }: Pick<OutboxItem, 'doubt' | 'kind'>): string {
  if (doubt !== null) return lookingWords;
  return kind === 'create' ? 'Creating a document' : 'Updating a document';
}
