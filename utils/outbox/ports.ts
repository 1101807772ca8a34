import type { Http } from '@/utils/connections/http';
import type { DocumentLink, SentTo, VendorTypes, Work } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { RequestReason } from '@/utils/platform/ledger';
import type { DuplicateCheck } from './duplicate-check';
import type { OutboxItem, Pace, Task } from './item';

/** What the runner needs of the world; the worker gives the real one, the simulation a faked one. */
export interface Ports<Types extends VendorTypes = AnyTypes> {
  readonly store: OutboxStore<Types>;
  readonly destinations: (id: Types['id']) => SentTo<Types>;
  /** For the requests of one task; ledger, abort and host rules are its own. `why`: as the ledger says it. */
  readonly httpFor: (task: Task<Types>, why: RequestReason) => Http;
  readonly clock: RunnerClock;
  /** Wakes a worker that was ended, no earlier than in 30 s; null takes the alarm back. Epoch ms. */
  readonly setAlarm: (at: number | null) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly newToken: () => string;
  readonly isOnline: () => boolean;
  /** Whether its hosts may be reached; the user can take that back at any time. */
  readonly mayReach: (id: Types['id']) => Promise<boolean>;
  /** After a stored change: the badge, a notification. */
  readonly tell: (changed: OutboxChange<Types>) => void;
  /** A throw: full storage (`QuotaExceededError`) or a bug. Nothing is lost by it. */
  readonly report: (error: unknown) => void;
}

export interface RunnerClock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface OutboxStore<Types extends VendorTypes = AnyTypes> {
  /**
   * Lets `decide` see all open items and checks and all paces, and stores what it changes, in one transaction: all of it or,
   * where this rejects, nothing. A done item's link goes into its decision, and its snapshot goes, in the same.
   */
  change<T>(
    decide: (
      items: readonly OutboxItem<Types>[],
      paces: readonly Pace<Types['id']>[],
      checks: readonly DuplicateCheck<Types>[],
    ) => Change<T, Types>,
  ): Promise<T>;
  /** What is to be sent, with the newest link of the document; why not, where it cannot be sent. */
  work(item: OutboxItem<Types>): Promise<Work<Types> | NotReady>;
  /** What is to be looked at, the document as it stands now; null where the look is not worth a question. */
  checked(check: DuplicateCheck<Types>): Promise<ToCheck<Types> | null>;
}

/** What a look at a document needs. */
export interface ToCheck<Types extends VendorTypes> {
  readonly work: Work<Types>;
  /** The document as the work that is checked left it. */
  readonly made: DocumentLink<Types['notes']>;
}

/** What of the outbox changed. */
export type OutboxChange<Types extends VendorTypes = AnyTypes> =
  | { readonly item: OutboxItem<Types> }
  | { readonly check: DuplicateCheck<Types> };

/** The destination is not connected, or no place was ever chosen in it. */
export type NotReady = 'not connected' | 'no place';

export interface Change<T, Types extends VendorTypes = AnyTypes> {
  readonly items?: readonly OutboxItem<Types>[];
  readonly checks?: readonly DuplicateCheck<Types>[];
  readonly paces?: readonly Pace<Types['id']>[];
  readonly result: T;
}

/** Another worker took the item over, or the user cancelled it: what this one knows does not count any more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}
