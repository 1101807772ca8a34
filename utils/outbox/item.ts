import type { Fix } from '@/utils/connections/outcome';
import type { StoredLink, VendorTypes } from '@/utils/destinations/destination';
import type { AnyTypes, DestinationId } from '@/utils/destinations/types';
import type { Told } from '@/utils/words/phrase';

/** States that still want something: of the runner, or (`stuck`) of the user. */
export const openStates = ['queued', 'sending', 'waiting', 'stuck'] as const;
export type OutboxState = (typeof openStates)[number] | 'done' | 'cancelled';

/** What every row has that the runner takes up. */
export interface Task<Types extends VendorTypes = AnyTypes> {
  readonly id: string;
  /** The decision's. */
  readonly key: string;
  readonly destination: Types['id'];
  /** Null: wherever its documents go when it is sent. */
  readonly place: Types['place'] | null;
  /** Tasks are taken up in this order. */
  readonly order: number;
  readonly state: OutboxState;
  /** Epoch ms of the last change of this row. A row from the future shows that the clock went back. */
  readonly at: number;
  /** Who works at it; null unless `sending`. */
  readonly lease: Lease | null;
  /** Failed tries in a row since the last answer that brought it on. */
  readonly tries: number;
  /** Epoch ms before which it is not tried; null unless `waiting`. */
  readonly retryAt: number | null;
  /** Why it waits or is stuck. */
  readonly failure: ItemFailure | null;
  /** Titles that the decision had when it was saved for this document: one without properties is found by them. */
  readonly titles?: readonly string[] | undefined;
}

/** One document to make or to bring up to date. Small: the decision to send is kept beside it, in `snapshots`. */
export interface OutboxItem<Types extends VendorTypes = AnyTypes> extends Task<Types> {
  readonly kind: 'create' | 'update';
  /** The id of an item that should bring its link first; it is not waited for where that one has to wait itself. */
  readonly after?: string | undefined;
  /** Where the destination stands; null before the first answer. */
  readonly progress: Types['progress'] | null;
  /** A request went out and nobody knows what came of it; null where everything is known. */
  readonly doubt: Doubt | null;
  /** A vendor asked for more than a day, and a day was waited. */
  readonly isOverlong?: boolean | undefined;
  /** How often in a row a request was lost and made again. */
  readonly rounds: number;
  /** The document; null until it is done, and where the user said that it is there and nothing finds it. */
  readonly link: StoredLink | null;
  /** What is other in the document than was asked for, in one sentence; absent where nothing is. */
  readonly told?: Told | undefined;
  /**
   * An item that was given up on its way, whose document may stand there with its words: what is found is looked at
   * as that one would have left it, and then brought up to date with this one's.
   */
  readonly trace?: string | undefined;
}

/** How an item stands for which nothing was done yet. */
export const untouched = {
  progress: null,
  lease: null,
  tries: 0,
  retryAt: null,
  doubt: null,
  rounds: 0,
  failure: null,
  link: null,
} as const;

/** Epoch ms. A lease that ran out means that the worker died. */
export interface Lease {
  readonly token: string;
  readonly from: number;
  readonly until: number;
  /** Whether a request went out since the last stored answer. */
  readonly asked: boolean;
}

export interface Doubt {
  /** Epoch ms, by this computer's clock. */
  readonly since: number;
  /** The same moment by the vendor's clock, which does not jump; null where no answer told it yet. */
  readonly vendorSince: number | null;
  /** Looks that found nothing, and how many are needed before the request is made again. */
  readonly looks: number;
  readonly needed: number;
  /** The user said `Yes, it was created`: one more look for its link, and it is done either way. */
  readonly isThere?: boolean | undefined;
}

export interface ItemFailure {
  /** One sentence. */
  readonly words: Told;
  /** What the button beside it does; null where waiting, or nothing, is all that can be done. */
  readonly fix: Fix | null;
  /** It waits for the network only. */
  readonly offline?: boolean | undefined;
}

/** How far a destination's requests may go now; stored, since the worker forgets. Epoch ms. */
export interface Pace<Id extends string = DestinationId> {
  readonly destination: Id;
  /** When the allowance is whole again. */
  readonly full: number;
  /** The vendor asked for silence until then. */
  readonly held: number;
  /** The vendor's clock minus ours, ms; null where unknown. */
  readonly skew: number | null;
}

/** Whether it still wants something. */
export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state !== 'done' && state !== 'cancelled';
}

/** Two looks that find nothing are needed. Epoch ms by this computer's clock; `skew` as in a pace. */
export function freshDoubt(since: number, skew: number | null): Doubt {
  return { since, vendorSince: skew === null ? null : since + skew, looks: 0, needed: 2 };
}
