import type { DestinationId, Wire } from '@/utils/destinations/destination';
import { destinationFacts } from '@/utils/destinations/facts';
import { createWire } from '@/utils/platform/wire';
import { writeLedger } from '@/utils/store/ledger';

/** The way out for a page of ours: as the worker's, each request in the ledger with its `why`. */
export function pageWire(destination: DestinationId, why: string): Wire {
  return createWire(destinationFacts[destination].hosts, why, {
    fetch: (request) => fetch(request),
    now: Date.now,
    write: writeLedger,
  });
}
