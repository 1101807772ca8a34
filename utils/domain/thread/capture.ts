import type { PersonHint } from '../people/hint';
import type { PageNode } from '../text/blocks';
import type { NotRead } from './not-read';

/** The sites that threads are read from, by the ids under which everything stored knows them. A new one begins here. */
export const siteIds = ['gmail', 'slack', 'teams', 'trello', 'outlook'] as const;
export type SiteId = (typeof siteIds)[number];

/** All that threads come from: the sites, and systems whose talk is read by their API. */
export const threadSources = [...siteIds, 'asana', 'monday'] as const;
export type ThreadSource = (typeof threadSources)[number];

/** Whether it is read in a page. */
export const isSite = (source: ThreadSource): source is SiteId => siteIds.some((id) => id === source);

/** A link or a file named in a message; files are kept as links. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
}

export const leftOutKinds = ['quoted', 'forwarded', 'signature', 'hidden'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** A part of a message that is not its sender's own words, or that no reader of the page can see. */
export interface LeftOutPart {
  readonly kind: LeftOutKind;
  /** Where it stood: the index in the message's `body` before which it would be put back, 0 to its length. */
  readonly at: number;
  /** Author and time as the part itself states them, unread; null where it states none. */
  readonly statedAuthor: string | null;
  readonly statedTime: string | null;
  readonly body: readonly PageNode[];
}

/** One message as the page showed it. */
export interface CapturedMessage {
  /** The site's own id of the message; unique within the capture. */
  readonly id: string;
  /** Null where the page does not say for certain who wrote it. */
  readonly author: PersonHint | null;
  /** Epoch ms on a whole minute; null where the time on the page cannot be read for certain. */
  readonly sentAt: number | null;
  /** The time as the page wrote it. */
  readonly sentText: string;
  /** The sender's own words. */
  readonly body: readonly PageNode[];
  /** What else stands in the message, in reading order; absent where there is nothing. */
  readonly leftOut?: readonly LeftOutPart[] | undefined;
  readonly links: readonly NamedLink[];
  readonly files: readonly NamedLink[];
}

/** What was read from a page. */
export interface Capture {
  readonly site: ThreadSource;
  readonly permalink: string;
  readonly threadId: string;
  readonly title: string;
  readonly participants: readonly PersonHint[];
  /** Text that was selected, as a tree; null when the whole thread was meant. */
  readonly selection: readonly PageNode[] | null;
  readonly messages: readonly CapturedMessage[];
  readonly notRead: readonly NotRead[];
}
