import type { Named } from '@/utils/domain/decision/decision';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import type { NamedLink } from '@/utils/domain/thread/capture';
import type { PlainDate } from '@/utils/domain/time/calendar.types';

/**
 * What a decision document says, in reading order and free of any vendor: each destination draws every kind
 * below its own way and decides nothing about content. Whatever is empty is not here.
 */
export interface Outline extends OutlineHead {
  /** In the order of the template. */
  readonly parts: readonly Part[];
  readonly source: OutlineSource;
}

/** What a document says first, and what its updates write anew. */
export interface OutlineHead {
  /** One line, never empty. */
  readonly title: string;
  /** Where it stands; the first is the status. Read as one line, parted by ` · `. */
  readonly standing: readonly Fact[];
  /**
   * The decision in a sentence, for a callout at the head; empty where nothing is written. The part with the same
   * `id` repeats it and is left out where there is a callout; null where the template has its own place for it.
   */
  readonly callout: { readonly id: PartId | null; readonly paragraphs: readonly Paragraph[] };
}

/** Runs of one paragraph. Bare addresses in them are links already; breaks inside are `\n`. */
export type Paragraph = readonly Run[];

/** One fact of the standing line. */
export interface Fact {
  readonly kind: 'status' | 'decided' | 'objection' | 'revisit' | 'replaces' | 'replaced-by';
  /** Its words, and among them the decision that they tell of. */
  readonly parts: readonly (string | Other)[];
}

/** Another decision: what it is called, its id, and its document where that is known. */
export interface Other {
  readonly id: string;
  readonly title: string;
  readonly href: string | null;
}

/** What a part is about, whatever its heading. `decision` is the sentence of the callout. */
export type PartId =
  | 'decision'
  | 'why'
  | 'options'
  | 'actions'
  | 'people'
  | 'measures'
  | 'next'
  | 'obstacles'
  | 'by-when';

/** A heading with what stands under it; never empty. */
export interface Part {
  readonly id: PartId;
  readonly heading: string;
  readonly content: Content;
}

export type Content =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Paragraph[])[] }
  /** Roles that somebody has, in order; `table` where the template shows a table. */
  | { readonly kind: 'people'; readonly as: 'list' | 'table'; readonly rows: readonly RoleRow[] }
  /** `isTaken` marks the option decided for; the others were not taken. */
  | { readonly kind: 'options'; readonly options: readonly OptionRow[] }
  | { readonly kind: 'actions'; readonly actions: readonly ToDo[] };

export interface RoleRow {
  /** `Driver`, `Approver` and so on. */
  readonly role: string;
  readonly people: readonly Named[];
}

export interface OptionRow {
  /** What could have been done, without the reason. */
  readonly paragraphs: readonly Paragraph[];
  readonly isTaken: boolean;
  /** Why it was not taken; empty where nobody wrote it. */
  readonly reason: Paragraph;
}

/** A to-do. `paragraphs` may be empty where only its owner or its day is known. */
export interface ToDo {
  readonly paragraphs: readonly Paragraph[];
  readonly owner: Named | null;
  readonly due: PlainDate | null;
  /** ` (Ananya Rao, due 2026-12-03)` with its leading blank; empty where neither is known. */
  readonly tail: string;
}

/** Where the decision comes from; the last part of every document. */
export interface OutlineSource {
  readonly heading: string;
  /** One sentence, the thread's title linked to its permalink; or that it was written by hand. */
  readonly intro: Paragraph;
  /** What was not captured, one sentence each. */
  readonly notRead: readonly string[];
  /** What was selected; empty where the whole thread was meant. */
  readonly selection: readonly DocumentBlock[];
  readonly messages: readonly OutlineMessage[];
}

export interface OutlineMessage {
  /** The site's id, unique within the document. */
  readonly id: string;
  /** Null where the page did not name the author; `authorText` says so in words. */
  readonly author: Named | null;
  readonly authorText: string;
  /** Both times in one line, or the time as the page wrote it. */
  readonly sentText: string;
  /** Who wrote it and when, in one line, the author bold. */
  readonly head: Paragraph;
  /** Its text, to be shown as a quote. Headings in it are not the document's. */
  readonly blocks: readonly DocumentBlock[];
  /** What the message leaves out, in one small line below its text: `12 quoted lines left out`; empty where nothing. */
  readonly leftOut: string;
  /** Links that `blocks` does not already show; videos are not among them. */
  readonly links: readonly NamedLink[];
  readonly files: readonly NamedLink[];
  /** Recorded videos anywhere in the message, each once. */
  readonly videos: readonly OutlineVideo[];
}

/** A recording: a player where a destination has one, else a titled link. */
export interface OutlineVideo {
  readonly label: string;
  /** The address as it stood in the thread. */
  readonly href: string;
  /** The bare https address of the recording's page, without what follows its id. */
  readonly page: string;
}
