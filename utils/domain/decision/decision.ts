import type { DocumentBlock } from '../text/blocks';
import type { LeftOutKind, NamedLink, ThreadSource } from '../thread/capture';
import type { StoredNotRead } from '../thread/not-read';
import type { PlainDate } from '../time/calendar.types';

export const statuses = ['draft', 'proposed', 'accepted', 'rejected', 'superseded'] as const;
export type Status = (typeof statuses)[number];

export const templates = ['plain', 'daci', 'madr', 'update', 'goal'] as const;
export type TemplateId = (typeof templates)[number];

/** Somebody named in a decision: a person of the roster, or a name as the page showed it. */
export interface Named {
  readonly name: string;
  readonly personId?: string | undefined;
}

export interface Action {
  /** Given with the first save, and never changed; absent before it, and in rows of an earlier version. */
  readonly id?: string | undefined;
  readonly what: string;
  readonly owner: Named | null;
  readonly due: PlainDate | null;
}

/** A part of a message that was left out of its own words (DESIGN "Own words"), kept so that it can be taken in. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Lines that hold text. */
  readonly lines: number;
  /** The number of the message's own blocks that stand before it. */
  readonly after: number;
  /** Author and time as the part itself states them; null where it states none. */
  readonly statedAuthor: string | null;
  readonly statedTime: string | null;
  readonly blocks: readonly DocumentBlock[];
  /** Whether the user took it in. It stays here, so that the message's own blocks and their hash never change. */
  readonly isKept?: boolean | undefined;
}

/** A captured message in the record: author resolved to a name, text as blocks. */
export interface SourceMessage {
  readonly id: string;
  /** `Unknown author` is never written; null is said in words by the renderer. */
  readonly author: Named | null;
  /** Epoch ms, or null where the page's time could not be read. */
  readonly sentAt: number | null;
  /** The author's zone at capture, where the roster knows it. */
  readonly zone: string | null;
  readonly sentText: string;
  /** The sender's own words. */
  readonly blocks: readonly DocumentBlock[];
  /** Absent in rows of an earlier version, and where nothing was left out. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  readonly links: readonly NamedLink[];
  readonly files: readonly NamedLink[];
  /** SHA-256 in hex of the normalised block text (DESIGN "Decision record"). */
  readonly hash: string;
  /** The `readingVersion` by which the words came from the page; absent in rows of version 0.1.0. */
  readonly reading?: number | undefined;
}

export interface Source {
  readonly site: ThreadSource;
  readonly permalink: string;
  readonly threadId: string;
  readonly title: string;
}

/** The record. `id` is null until the first save and never changes after it. */
export interface Decision {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly template: TemplateId;
  readonly status: Status;
  readonly decidedOn: { readonly date: PlainDate; readonly zone: string } | null;
  /** The decision in a sentence; of an update how things stand, of a goal what is to be reached. */
  readonly decision: string;
  /** Of an update: what was done. */
  readonly why: string;
  readonly options: readonly string[];
  readonly driver: Named | null;
  readonly approver: Named | null;
  readonly contributors: readonly Named[];
  readonly informed: readonly Named[];
  readonly actions: readonly Action[];
  /** What is next and what is in the way; a written update has them. */
  readonly next?: string | undefined;
  readonly obstacles?: string | undefined;
  /** How it is measured, and by when it is to be reached; a goal has them. */
  readonly measures?: readonly string[] | undefined;
  readonly byWhen?: PlainDate | null | undefined;
  readonly revisitOn: PlainDate | null;
  /** Epoch ms; null where nobody is asked to object. */
  readonly objectionDeadline: number | null;
  /** When it was set and everybody asked, epoch ms; moving it does not change this. */
  readonly objectionAsked?: number | null | undefined;
  readonly supersedes: string | null;
  /** The accepted decision that took this one out of force, by its id; a proposed one does not. */
  readonly supersededBy: string | null;
  /** The status it had before that; absent where it is in force, and in rows of an earlier version. */
  readonly statusBefore?: Status | undefined;
  /** Null where it was written by hand, without a thread. */
  readonly source: Source | null;
  /** The thread's people, offered for the roles. */
  readonly participants: readonly Named[];
  readonly selection: readonly DocumentBlock[] | null;
  readonly messages: readonly SourceMessage[];
  readonly notRead: readonly StoredNotRead[];
  /** Epoch ms. */
  readonly capturedAt: number;
  /** The system zone at capture. */
  readonly capturedZone: string;
}
