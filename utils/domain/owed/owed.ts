import type { Channel, Urgency } from '../norms/norms';
import type { PersonHint } from '../people/hint';
import type { SiteId } from '../thread/capture';

/** A message to the reader that is newer than their last one in its thread, as a page says it. */
export interface ToMe {
  readonly author: PersonHint;
  readonly channel: Channel;
  /** Epoch ms on a whole minute. */
  readonly at: number;
}

/** What a page shows of a thread that the reader opened: no text of a message. */
export interface OwedInView {
  readonly threadId: string;
  readonly title: string;
  readonly permalink: string | null;
  /** When the reader wrote there last, epoch ms on a whole minute; null where the page shows no message of theirs. */
  readonly mine: number | null;
  /** Oldest first. */
  readonly toMe: readonly ToMe[];
}

/** That a thread waits for the reader's reply. By when is computed and never stored. */
export interface Owed {
  /** `site:threadId`. */
  readonly key: string;
  readonly site: SiteId;
  readonly threadId: string;
  /** Its words go once the reader said that it is done. */
  readonly title?: string | undefined;
  readonly permalink?: string | undefined;
  readonly from?: PersonHint | undefined;
  readonly channel: Channel;
  /** Of the oldest message to the reader that they have not replied to, epoch ms on a whole minute. */
  readonly sentAt: number;
  /** When the reader said that it is done, epoch ms; null while it is not. What is older wants no reply any more. */
  readonly doneAt: number | null;
}

/** A thing that the reader owes, with the urgency they chose for its thread. */
export interface OwedHere extends Owed {
  readonly urgency: Urgency;
}
