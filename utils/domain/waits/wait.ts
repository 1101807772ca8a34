import type { Channel, NormVersion, Urgency } from '../norms/norms';
import type { SiteId } from '../thread/capture';

/** Whose replies are enough: the first one, everybody's, or those of so many. */
export type WaitWant = 'first' | 'all' | number;

export const waitStates = ['open', 'met', 'let-go'] as const;
export type WaitState = (typeof waitStates)[number];

/** Somebody who is waited for, by the id in the people list, and the channel in which they were written to. */
export interface WaitedFor {
  readonly id: string;
  readonly channel: Channel;
}

/** The first reply of one of them that was seen. `at` in epoch ms on a whole minute, as the page says when it was sent. */
export interface SeenReply {
  readonly id: string;
  readonly at: number;
}

/** Where a wait's thread is. Its words go once the wait is over: no review needs them. */
export interface WaitThread {
  readonly site: SiteId;
  readonly id: string;
  readonly title?: string | undefined;
  readonly permalink?: string | undefined;
}

/** That the reader waits for a reply in a thread. By when one is expected is computed and never stored. */
export interface Wait {
  /** UUID. */
  readonly key: string;
  readonly thread: WaitThread;
  /** Each once, at least one. */
  readonly people: readonly WaitedFor[];
  readonly want: WaitWant;
  readonly urgency: Urgency;
  /** From when the norm counts: epoch ms on a whole minute. */
  readonly sentAt: number;
  /** `from` of the norms in force then; null: those that come with Meantime. */
  readonly norms: NormVersion['from'] | null;
  /** Replies newer than `sentAt` that were seen, at most one of each who is waited for. */
  readonly replies: readonly SeenReply[];
  readonly state: WaitState;
  /** Of one that is met: when the reply that was enough was sent, or else when it was marked; epoch ms. */
  readonly metAt: number | null;
  /** Whether the user said that the reply came: when it was sent isn't known then. */
  readonly isByHand: boolean;
  /** When it ended, epoch ms; null while it is open. */
  readonly endedAt: number | null;
}
