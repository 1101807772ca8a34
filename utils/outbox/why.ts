import type { RequestReason } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import type { OutboxItem } from './item';

/** What a request that only looks is for, as the ledger says it. */
export const lookingReason: RequestReason = phrase('requests.check-exists');

/** Pure: what the next requests of an item are for, as the ledger says it. */
export function reasonOf({ doubt, kind }: Pick<OutboxItem, 'doubt' | 'kind'>): RequestReason {
  if (doubt !== null) return lookingReason;
  return phrase(kind === 'create' ? 'requests.create-document' : 'requests.update-document');
}
