import type { RequestReason } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';

/** Pure: what a request is for, as the ledger says it: the outbox says it of a document. */
export function taskReason(why: RequestReason): RequestReason {
  return phrase(why.code === 'requests.create-document' ? 'requests.create-task' : 'requests.check-task');
}
