import type { OutboxItem } from './item';

/** Pure: what the next requests of an item are for, as the ledger says it. */
export function whyOf({ doubt, kind }: Pick<OutboxItem, 'doubt' | 'kind'>): string {
  if (doubt !== null || kind === 'copies') return 'Checking whether a document exists';
  return kind === 'create' ? 'Creating a document' : 'Updating a document';
}
