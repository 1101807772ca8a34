import type { Http } from '@/utils/connections/http';
import { createHttp } from '@/utils/connections/http';
import { destinationFacts } from '@/utils/destinations/facts';
import type { DestinationId } from '@/utils/destinations/types';
import type { RequestReason } from '@/utils/platform/ledger';
import { writeLedger } from '@/utils/store/ledger';

/** The way out for a page of ours: as the worker's, each request in the ledger with its `why`. */
export function pageHttp(destination: DestinationId, why: RequestReason): Http {
  return createHttp(destinationFacts[destination].hosts, why, {
    fetch: (request) => fetch(request),
    now: Date.now,
    write: writeLedger,
  });
}
