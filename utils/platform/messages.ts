import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Norm, NormMatrix, Urgency } from '@/utils/domain/norms/norms';
import type { Receipt, ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Capture, SiteId } from '@/utils/domain/thread/capture';
import type { CompiledCalendar } from '@/utils/domain/time/calendar';

/**
 * The whole protocol between pages, worker and extension pages, but for the port by which a draft has its thread read
 * whole (see whole-thread.ts). Changes of data are told by `storage.local` (see signals.ts).
 */
export interface Protocol {
  /** Page to worker: who are these people? Answers in the order asked; null: not in the people list. */
  findPeople(question: { hints: readonly PersonHint[] }): PeopleAnswer;
  /** Page to worker, at its start: the people whom pages of this site named last, so that their badges stand in the first frame. */
  recentPeople(request: Record<string, never>): RecentPeople;
  /** Page to worker: windows that reach beyond the calendars the page holds. */
  findWindows(question: { cases: readonly WindowQuestion[] }): readonly WindowAnswer[];
  /** Page to worker: the reader chose an urgency for this thread; null takes the choice back. */
  chooseUrgency(choice: { site: SiteId; threadId: string; urgency: Urgency | null }): void;
  /** Page to worker: the text of *Copy details*, one `explain` case as a JSON line. */
  copyDetails(question: WindowQuestion): string;
  /** Page to worker, from a click in the card: read the thread that its badge belongs to, where that is known, and open its draft beside the page. */
  logDecision(request: ThreadWish): void;
  /** Page to worker: run in this page what a card, an open thread or *Log decision* needs. */
  loadParts(request: Record<string, never>): void;
  /** Page to worker: what the adapter found and did not find. */
  reportHealth(report: HealthReport): void;
  /** Extension page to worker: read this tab into the draft with this key, which is already shown as being read. */
  captureTab(request: { key: string; tabId: number }): void;
  /** Extension page to worker: the outbox changed; send what is due, and count anew what needs the user. */
  runOutbox(request: Record<string, never>): void;
  /** Extension page to worker: write where this decision stands into the open composer of its thread; nothing is sent. */
  putBack(request: { key: string }): PutBackAnswer;
  /** Popup to page: which selectors find nothing here, for a maintainer; no text of the page. */
  pageReport(request: Record<string, never>): string;
  /** Worker or draft to page: read the open thread (or the selection) now; null: no thread is open. */
  capture(request: ThreadWish): Capture | null;
}

/** Which thread is meant where several are in view; absent or null: whichever the page says is open. */
export interface ThreadWish {
  readonly threadId?: string | null | undefined;
}

/** Whether the text was written into the reply, the sentence that says so or why not, and what to copy instead. */
export interface PutBackAnswer {
  readonly done: boolean;
  readonly words: string;
  /** Null where it was written, and where there is nothing to copy. */
  readonly copy: string | null;
}

export interface PeopleAnswer {
  /** The roster revision these answers belong to; a page drops its cache when it changes. */
  readonly revision: number;
  readonly people: readonly (PersonView | null)[];
  /** The reader's own addresses, so that they get no badge. */
  readonly me: readonly PersonHint[];
  /** Urgencies the reader chose, by thread id of this site. */
  readonly chosen: Readonly<Record<string, Urgency>>;
}

/** People who were drawn on this site before; the answer holds one entry a hint. */
export interface RecentPeople {
  readonly hints: readonly PersonHint[];
  readonly answer: PeopleAnswer;
}

/** What a page may know of a person who is drawn on it. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly zone: string;
  readonly isMe: boolean;
  /** From 35 days before to 14 days after the answer; without the labels of leave. */
  readonly calendar: CompiledCalendar;
  /** The first opening after the calendar's dates, epoch ms; null where there is none within a year. */
  readonly later: number | null;
  /** The norms that apply to this person, oldest first; `from` in epoch ms. */
  readonly norms: readonly { readonly from: number; readonly matrix: NormMatrix }[];
}

export interface WindowQuestion {
  readonly personId: string;
  readonly norm: Norm;
  /** Epoch ms on a whole minute. */
  readonly sentAt: number;
}

export interface WindowAnswer {
  readonly window: ReplyWindow;
  readonly receipt: Receipt;
}

/** Counts of one pass over a page, for the popup's health line. No text of the page. */
export interface HealthReport {
  readonly site: SiteId;
  /** Spot id -> how many elements its selector found, and how many of those could be read. */
  readonly spots: Readonly<Record<string, { readonly found: number; readonly read: number }>>;
  /** Epoch ms. */
  readonly at: number;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
