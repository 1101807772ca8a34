import type { Decision } from '@/utils/domain/decision';
import type { Outcome } from './outcome';

/**
 * A system that keeps decision documents. One folder per destination, one line in `list.ts`, one contract kit.
 * It speaks to its system one request at a time and holds nothing in memory: what it must know later, it
 * returns as progress, which the outbox stores before the next request. All given and returned values are
 * plain JSON. Expected failures are outcomes; a throw is a bug.
 */
export interface Destination<Settings, Place, Progress = unknown> {
  readonly id: DestinationId;
  /** As the user knows it: `Notion`, `Google Docs`. */
  readonly name: string;
  /** Match patterns of the hosts it speaks to; asked for in the click that connects it. */
  readonly hosts: readonly string[];
  /** Whether what was set up can be used, and whose account it is. One or few requests. */
  check(settings: Settings, wire: Wire): Promise<Outcome<Account>>;
  /** Places in which documents can be kept that match what the user typed; all that fit on a page for ''. */
  places(settings: Settings, query: string, wire: Wire): Promise<Outcome<readonly Place[]>>;
  /** Sends the next request of a piece of work; `progress` null at its start. */
  step(work: Work<Settings, Place>, progress: Progress | null, wire: Wire): Promise<Outcome<Step<Progress>>>;
  /**
   * After a request that may have been committed: looks whether its effect is there, and never makes it.
   * For a create it searches by the decision's key. `absent` proves nothing before the vendor's lag is over.
   */
  recover(
    work: Work<Settings, Place>,
    progress: Progress | null,
    wire: Wire,
  ): Promise<Outcome<Step<Progress> | 'absent'>>;
  /** All documents that carry the decision's key; of more than one, a request was repeated on its way. */
  copies(work: Work<Settings, Place>, wire: Wire): Promise<Outcome<readonly DocumentLink[]>>;
}

export const destinationIds = ['markdown', 'notion', 'google-docs'] as const;
export type DestinationId = (typeof destinationIds)[number];

/** What a destination may touch of the world. */
export interface Wire {
  /** Writes the ledger, ends a request after 25 s, never follows to another host. */
  readonly fetch: typeof fetch;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface Account {
  /** Whose: `Ana's workspace`, an address. Shown in options only. */
  readonly name: string;
}

/** One document to make or to bring up to date. */
export interface Work<Settings = unknown, Place = unknown> {
  readonly kind: 'create' | 'update';
  readonly settings: Settings;
  readonly place: Place;
  readonly decision: Decision;
  /** The document; null for a create. */
  readonly link: DocumentLink | null;
}

/** What one request brought: more to do, or the finished document. */
export type Step<Progress> =
  | { readonly done: false; readonly progress: Progress }
  | { readonly done: true; readonly link: DocumentLink };

export interface DocumentLink {
  /** The vendor's id of the document. */
  readonly id: string;
  readonly href: string;
  /** What an update must find again: block ids, named ranges. */
  readonly parts?: Readonly<Record<string, string>> | undefined;
}
