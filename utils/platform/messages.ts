import type { Status } from '@/utils/domain/decision/decision';
import type { GroupAddress } from '@/utils/domain/groups/group';
import type { Channel, Norm, NormMatrix, StepHours, Urgency } from '@/utils/domain/norms/norms';
import type { Receipt, ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import type { OwedInView } from '@/utils/domain/owed/owed';
import type { PersonHint, PersonOfAccount } from '@/utils/domain/people/hint';
import type { ZoneFrom } from '@/utils/domain/people/zone-age';
import type { Capture, SiteId } from '@/utils/domain/thread/capture';
import type { CompiledCalendar } from '@/utils/domain/time/calendar';
import type { PlainDate, Travel } from '@/utils/domain/time/calendar.types';
import type { WaitWant } from '@/utils/domain/waits/wait';

/*
 * The whole protocol, by direction, but for the port by which a draft has its thread read whole (see whole-thread.ts).
 * Changes of data are told by `storage.local` (see signals.ts). Types alone: each end has its own file, so that nobody
 * holds a function that sends what only others may.
 */

/** Content script to worker, sent by `page-messages.ts`. The worker answers for the site that the sender is on. */
export interface FromPage {
  /** Who are these people? Answers in the order asked; null: not in the people list. */
  findPeople(question: { hints: readonly PersonHint[] }): PeopleAnswer;
  /** At its start: the people whom pages of this site named last, so that their badges stand in the first frame. */
  recentPeople(request: Nothing): RecentPeople;
  /** Windows that reach beyond the calendars the page holds. */
  findWindows(question: { cases: readonly WindowQuestion[] }): readonly WindowAnswer[];
  /** When everyone in the thread of an open card will have answered; null where that is one person. */
  expectSeveral(question: SeveralQuestion): SeveralAnswer | null;
  /** When the agreed steps that have hours of their own can be done, in the order asked. */
  openSteps(question: { steps: readonly StepQuestion[] }): readonly StepOpening[];
  /** The reader chose an urgency for this thread of the site; null takes the choice back. */
  chooseUrgency(choice: UrgencyChoice): void;
  /** From a click in the card: this person is away up to the day before `until`. Rejects where it could not be stored. */
  setAway(wish: AwayWish): void;
  /** From a click in the card: they are not. */
  undoAway(wish: Pick<AwayWish, 'personId'>): void;
  /** From a click in the card: the account of the page, of which only the name fits, is this person. Rejects where it could not be stored. */
  takeAccount(account: PersonOfAccount): void;
  /** From a click in the card: the page shows another clock of this person. Opens their form with the zones that fit it. */
  checkClock(person: PersonOnPage): void;
  /** The text of *Copy for a bug report*, one `explain` case as a JSON line. */
  copyDetails(question: WindowQuestion): string;
  /** From a click in the card: read the thread that its badge belongs to, where that is known, and open its draft beside the page. */
  logDecision(request: ThreadWish): void;
  /** From a click in the card: open the planner with those of them who are in the people list. */
  planWith(question: SeveralQuestion): void;
  /** Which decision this thread of the site has, as it is stored here; null: none. */
  decisionOf(question: ThreadWish): DecisionOnPage | null;
  /** From a click in the chip that says so: open it. */
  openDecisionOf(question: ThreadWish): void;
  /** What is waited for of this person in a thread of the site; null: nothing. */
  waitIn(question: PersonInThread): WaitOnPage | null;
  /** From a click in the card: the reader waits for a reply in this thread. Rejects where it could not be stored. */
  waitFor(wish: WaitWish): void;
  /** From a click in the card: the reply came, or the reader no longer waits for it. */
  endWait(wish: WaitEnd): void;
  /** In which threads of this site a reply is waited for, and from when (epoch ms) one counts. */
  waitedFor(request: Nothing): readonly WaitedThread[];
  /** Who wrote in such a thread, and when: no text. */
  sawReplies(report: RepliesInView): void;
  /** The reader's own addresses, for a page that looks what they owe. */
  readersAddresses(request: Nothing): readonly PersonHint[];
  /** When the reader wrote last in an open thread, and who wrote to them since: no text. */
  sawOwed(report: OwedInView): void;
  /** Run in this page what a card, an open thread or *Log decision* needs. */
  loadParts(request: Nothing): void;
  /** From a click in the card: run in this page what opens the site's own way to send later. Rejects where there is none. */
  loadLater(request: Nothing): void;
  /** What the adapter found and did not find. */
  reportHealth(report: Pick<HealthReport, 'spots'>): void;
}

/** Extension page to worker, sent by `own-messages.ts`. */
export interface FromOwnPage {
  /** Read this tab into the draft with this key, which is already shown as being read. */
  captureTab(request: { key: string; tabId: number }): void;
  /** The outbox changed; send what is due, and count anew what needs the user. */
  runOutbox(request: Nothing): void;
}

/** Worker or extension page to the content script of a tab, sent by `tab-messages.ts`. */
export interface ToTab {
  /** Whom the page names where its context menu was opened last; null: nobody for certain. */
  namedPerson(request: Nothing): PersonOnPage | null;
  /** Which selectors find nothing here, for a maintainer; no text of the page. */
  pageReport(request: Nothing): string;
  /** Who wrote in the threads that are open on the page, each once; no text is read. */
  writers(request: Nothing): readonly PersonHint[];
  /** Read the open thread (or the selection) now; null: no thread is open. */
  capture(request: ThreadWish): Capture | null;
}

/** What a message says that needs no more than its type. */
export type Nothing = Record<string, never>;

/** What a message of a protocol brings. */
export type Asked<Protocol, Type extends keyof Protocol> = Protocol[Type] extends (
  data: infer Data,
) => unknown
  ? Data
  : never;

/** What comes back for it. */
export type Answered<Protocol, Type extends keyof Protocol> = Protocol[Type] extends (
  data: never,
) => infer Answer
  ? Answer
  : never;

/** Somebody whom a page names, for *Add to team*. */
export interface PersonOnPage {
  readonly hint: PersonHint;
  /** By how many minutes the clock that the page shows for them is ahead of UTC, -720 to 720; null where it shows none. */
  readonly minutesAhead: number | null;
}

/** Which thread is meant where several are in view; absent or null: whichever the page says is open. */
export interface ThreadWish {
  readonly threadId?: string | null | undefined;
}

/** The latest decision of a thread, as a page may know it. */
export interface DecisionOnPage {
  /** Null where a teammate's row says none that is known. */
  readonly status: Status | null;
  readonly title: string;
  /** How many the thread has. */
  readonly count: number;
}

export interface AwayWish {
  readonly personId: string;
  /** The first day on which they work again, `YYYY-MM-DD`. */
  readonly until: PlainDate;
}

/** What is waited for in a thread, by names of the people list. */
export interface WaitOnPage {
  readonly people: readonly string[];
  /** So many replies end it, of those people. */
  readonly wanted: number;
}

/** Whose replies are waited for: of everybody whom the question names, or of the person beside the badge alone. */
export interface WaitWish extends SeveralQuestion {
  readonly threadId: string;
  readonly personId: string;
  readonly want: WaitWant | 'one';
  readonly title: string;
  /** The thread's address, where the page shows it; else it is made of its id. */
  readonly permalink: string | null;
}

/** Somebody beside whose name the card of a thread is. */
export interface PersonInThread {
  readonly threadId: string;
  readonly personId: string;
}

export interface WaitEnd extends PersonInThread {
  /** Whether the reply came; else it is let go. */
  readonly came: boolean;
}

export interface WaitedThread {
  readonly threadId: string;
  readonly after: number;
}

/** Messages of a thread as a page shows them. */
export interface RepliesInView {
  readonly threadId: string;
  /** `at` in epoch ms on a whole minute. */
  readonly replies: readonly { readonly author: PersonHint; readonly at: number }[];
}

export interface UrgencyChoice {
  readonly threadId: string;
  readonly urgency: Urgency | null;
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
  readonly zoneFrom: ZoneFrom;
  /** Journeys that the calendar reaches, in order of the list. */
  readonly travel: readonly Travel[];
  /** The last day up to which the reader set them away, from today on; null where they did not. */
  readonly awayTo: PlainDate | null;
  readonly isMe: boolean;
  /** True where no address of theirs is on the page: it shows an account under their exact name, which only they have. */
  readonly byName?: true | undefined;
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

/** From when on (epoch ms, a whole minute) a step of these hours is wanted. */
export interface StepQuestion {
  readonly hours: StepHours;
  readonly from: number;
}

/** When it can be done from then on, epoch ms: `opens` null where it can't within a year, `closes` where it never closes. */
export interface StepOpening {
  readonly opens: number | null;
  readonly closes: number | null;
}

/** Everyone in a thread, and by which message they are waited for. */
export interface SeveralQuestion {
  /** Whom the thread names besides the reader. */
  readonly people: readonly PersonHint[];
  /** Who of them wrote after that message. */
  readonly answered: readonly PersonHint[];
  /** What the page calls those whom it goes to together. */
  readonly groups: readonly GroupAddress[];
  readonly channel: Channel;
  readonly urgency: Urgency;
  /** Epoch ms on a whole minute; `isSent` false: as if the reader wrote then. */
  readonly sentAt: number;
  readonly isSent: boolean;
}

/** By when (epoch ms) a person's reply is expected. */
export interface NamedDue {
  readonly name: string;
  readonly due: number;
}

/** Names are those of the people list, but for `missing`, whom the page names. */
export interface SeveralAnswer {
  /** Names of the groups that the page names and that are known. */
  readonly groups: readonly string[];
  readonly first: NamedDue | null;
  readonly last: NamedDue | null;
  /** Whose reply fills the quorum; `met` where enough have answered; null where what is expected can't fill it. */
  readonly gate: NamedDue | 'met' | null;
  /** So many have to answer, of so many: the members of the groups, else everyone in the list. */
  readonly wanted: number;
  readonly of: number;
  readonly answered: readonly string[];
  /** Of whom no reply is expected, and who has no working hours within a year. */
  readonly none: readonly string[];
  readonly never: readonly string[];
  /** So many of the list have not answered and can be waited for. */
  readonly open: number;
  /** Whom the page names and who are not in the list; `gone`: so many members of groups, too. */
  readonly missing: readonly string[];
  readonly gone: number;
  /** When the reader's working day is over, epoch ms, and how many of those counted are expected by then; null on a day off. */
  readonly dayEnd: number | null;
  readonly beforeDayEnd: number;
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
