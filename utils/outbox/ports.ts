import type { Http } from '@/utils/connections/http';
import type { Destination, DestinationId, Work } from '@/utils/destinations/destination';
import type { OutboxItem, Pace } from './item';

/** What the runner needs of the world; the worker gives the real one, the simulation a faked one. */
export interface Ports {
  readonly store: OutboxStore;
  readonly destinations: (id: DestinationId) => Destination<unknown, unknown>;
  /** For one request of one item; ledger, abort and host rules are its own. */
  readonly httpFor: (item: OutboxItem) => Http;
  readonly clock: Clock;
  /** Wakes a worker that was ended, no earlier than in 30 s; null takes the alarm back. Epoch ms. */
  readonly setAlarm: (at: number | null) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly newToken: () => string;
  readonly isOnline: () => boolean;
  /** Whether its hosts may be reached; the user can take that back at any time. */
  readonly mayReach: (id: DestinationId) => Promise<boolean>;
  /** After a stored change: the badge, a notification. */
  readonly tell: (item: OutboxItem) => void;
  /** A throw: full storage (`QuotaExceededError`) or a bug. Nothing is lost by it. */
  readonly report: (error: unknown) => void;
}

export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface OutboxStore {
  /**
   * Lets `decide` see all open items and paces and stores what it changes, in one transaction: all of it or,
   * where this rejects, nothing. A done item's link goes into its decision, and its snapshot goes, in the same.
   */
  change<T>(decide: (open: readonly OutboxItem[], paces: readonly Pace[]) => Change<T>): Promise<T>;
  /** What is to be sent, with the newest link of the document; null where the destination is not connected. */
  work(item: OutboxItem): Promise<Work | null>;
}

export interface Change<T> {
  readonly items?: readonly OutboxItem[];
  readonly paces?: readonly Pace[];
  readonly result: T;
}

/** Another worker took the item over, or the user cancelled it: what this one knows does not count any more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}
