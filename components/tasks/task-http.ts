import { createHttp, type Http } from '@/utils/connections/http';
import { taskVendors } from '@/utils/connections/list';
import type { RequestReason } from '@/utils/platform/ledger';
import { writeLedger } from '@/utils/store/ledger';
import type { TaskSystemId } from '@/utils/tasks/types';

/** The way out of a page of ours to a task system: as the worker's, each request in the ledger with its `why`. */
export function taskHttp(system: TaskSystemId, why: RequestReason): Http {
  return createHttp(taskVendors[system].hosts, why, {
    fetch: (request) => fetch(request),
    now: Date.now,
    write: writeLedger,
  });
}
