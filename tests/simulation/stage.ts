import type { Destination } from '@/utils/destinations/destination';
import type { AnyTypes, DestinationId } from '@/utils/destinations/types';
import type { Decision } from '@/utils/domain/decision/decision';
import type { OutboxItem } from '@/utils/outbox/item';
import type { RequestFault } from './faults';
import type { Timeline } from './timeline';
import type { World } from './world';

/** What a history is played with: models of destinations and vendors, or the real ones over the office's vendors. */
export interface Stage {
  readonly destination: (id: DestinationId) => Destination<AnyTypes>;
  /** `lag`: how long lists hide a new document, ms. */
  readonly makeVendor: (id: 'notion' | 'google-docs', time: Timeline, lag: () => number) => SimulatedVendor;
  /** What a request is called in matrices: its operation. */
  readonly nameOf: (request: Request) => string | Promise<string>;
  /** A decision with words of its own, so that a lost or a doubled one shows. */
  readonly decision: (key: string, version: number) => Decision;
  /** How an item is stored where a save makes it; absent: as it is. */
  readonly queued?: (item: OutboxItem) => OutboxItem;
  /** What is wrong: a sentence each, empty where the promise was kept. */
  readonly judge: (world: World) => readonly string[];
}

/** A vendor as the simulated browser reaches it. */
export interface SimulatedVendor {
  /** Real times of all requests that arrived, epoch ms. */
  readonly arrivals: readonly number[];
  /** Answers, or rejects as a broken connection does. */
  receive(request: Request, fault: RequestFault | null): Promise<Response>;
  /** What is stored of the connection, renewed where that needs no user; `now` by this computer's clock. */
  settings(now: number): AnyTypes['settings'];
  place(): AnyTypes['place'];
  /** Whether the user would find a document of that decision. */
  has(key: string): boolean;
  /** The user does there what an item asks for. */
  mend(): void;
}
