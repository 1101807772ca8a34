import type { GroupAddress } from '@/utils/domain/groups/group';
import type { Channel } from '@/utils/domain/norms/norms';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Capture, SiteId } from '@/utils/domain/thread/capture';

/**
 * A site that Meantime reads: one constant object per site, listed in `list.ts`. This is the part that runs in
 * every page of the site and so stays small; what only some pages need is in `SiteReader`.
 */
export interface SiteAdapter<Form extends FormId = FormId> {
  readonly id: SiteId;
  /** The element to watch for changes, or null while the site loads. May change between calls. */
  root(document: Document): Element | null;
  /** Parts in which people are named and the reader types: watched by themselves; absent where there are none. */
  asides?(document: Document): Asides;
  /** The reader's own addresses as the page states them; empty where it does not. */
  me(document: Document): readonly PersonHint[];
  /** Every place in the page where a person is named and a badge may stand. */
  readonly spots: readonly Spot<Form>[];
  /**
   * Attributes of the site's own by which an element can name another person or thread, or come into view, without a
   * child changing; those that every page has are watched anyway. As few as possible: each change of one costs a pass.
   */
  readonly watched: readonly string[];
  /** An attribute and its value by which the site's own code leaves an element of ours alone; absent where it has none. */
  readonly hostAttribute?: readonly [name: string, value: string];
  /**
   * Whether a change at this element can be ignored unread: composers, other people's widgets.
   * Called for mutation targets only; must be cheap.
   */
  ignores(target: Element): boolean;
  /** Whether the page is drawn in light-on-dark at this element. */
  isDark(el: Element): boolean;
}

/** The rest of a site: a script of its own, loaded when a thread is open, a card opens or a decision is logged. */
export interface SiteReader {
  readonly id: SiteId;
  /** Spot id -> the message a badge there stands beside: what urgency and `sentAt` are read from. One entry a spot. */
  readonly messages: Readonly<Record<string, (el: Element, context: ReadContext) => MessageInView>>;
  /**
   * Spot id -> whom the thread names in which a badge there stands; asked once its card is open. Absent where a spot says
   * no more than `others`.
   */
  readonly several?: Readonly<Record<string, (el: Element, context: ReadContext) => SeveralInView>>;
  /** The messages that are being written, for a line about all of their recipients; absent where a site shows none. */
  composers?(context: ReadContext): readonly ComposerInView[];
  /** By how many minutes a clock of theirs that the page shows is ahead of UTC; null where it shows none for certain. */
  clock?(hint: PersonHint, context: ReadContext): number | null;
  /** The open thread (or the selection in it), or null where none is open. Never clicks or scrolls. */
  readThread(context: ReadContext): Capture | null;
  /**
   * The whole open thread: what the page folds away is opened with the page's own controls, only on the reader's
   * click, and everything is put back where it was, also when `signal` ends it. Rejects with the signal's reason
   * then. Null where no thread is open. Absent until the script that holds it was run (`open-whole.ts`).
   */
  readonly openAll?: OpenAll;
  /** Writes a text into the reader's open composer of this very thread and never sends; absent where the site cannot. */
  readonly putBack?: PutBack;
}

/**
 * Spot id -> where the page is free at this moment, the best strip first: for spots with `isFree`. A badge is drawn
 * into the first strip that holds all it says, else the first that holds its clock, else nowhere. A script of its own,
 * which comes with the reader.
 */
export type FindFree = Readonly<Record<string, (el: Element) => readonly Strip[]>>;

export type OpenAll = (
  signal: AbortSignal,
  progress: Progress,
  context: ReadContext,
) => Promise<Capture | null>;

/** So many of the thread's messages are open, of so many that are known. */
export type Progress = (done: number, total: number) => void;

/** `refused`: the composer did not take it. One line of text, so nothing in it can send. */
export type PutBackResult = 'done' | 'no-thread' | 'no-composer' | 'refused';
export type PutBack = (
  wish: { readonly text: string; readonly threadId: string },
  context: ReadContext,
) => PutBackResult;

/**
 * Opens the page's own way to send a message later, and chooses nothing there: that of the message that is being written
 * around the element, else of the one in this thread. False, with the page as it was, where there is not exactly one such
 * message or control. A script of its own.
 */
export type OpenLater = (el: Element, threadId: string | null, context: ReadContext) => Promise<boolean>;

/** Parts of the page, inside the root or not, of which as little as possible is watched. */
export interface Asides {
  /** What holds the people and nothing else: watched below for people that come, go and change. */
  readonly names: readonly Element[];
  /** What comes and goes around them: watched for its own children alone. */
  readonly frames: readonly Element[];
  /** What is typed in and names people, too: of it only those who come and go are seen; absent: nothing. */
  readonly fields?: readonly Element[];
}

/** What an adapter may know besides the page. Made anew for each reading: an adapter may keep what it read under it. */
export interface ReadContext {
  readonly document: Document;
  readonly location: { readonly href: string };
  /** The reader's addresses, from the page and from the people list. */
  readonly me: readonly PersonHint[];
  /** Epoch ms. */
  readonly now: number;
  /** The page's language tag, for dates; from `<html lang>`. */
  readonly language: string;
  /** The thread that is meant, where several are in view: the one of the card that was clicked, or of a draft. */
  readonly threadId?: string | null | undefined;
  /** The whole thread is meant, whatever is selected in it. */
  readonly isWhole?: boolean;
}

/**
 * The form of a badge. `row` and `chip` (a recipient in a composer): clock only. `header`: clock and reply window.
 * `line`: a quiet sentence of clock and send-before, drawn over free space of the page. `dot`: state and clock in a list
 * of people, no more than a note.
 */
export type FormId = 'row' | 'chip' | 'header' | 'line' | 'dot';

/** One kind of place where a person is named. */
export interface Spot<Form extends FormId = FormId> {
  /** Stable id for health and bug reports, e.g. `thread-row`. */
  readonly id: string;
  readonly form: Form;
  readonly selector: string;
  /** Whether the line in which the badge stands can wrap: the engine then measures, and says less where it would. */
  readonly wraps: boolean;
  /**
   * Where the line can wrap: the free px at its end before a badge stands in it, or null where that is not
   * certain. Where it cannot: the px that a badge may take of it, and its icon stands alone, or nothing, where that is
   * too little. Asked while the page is laid out; a badge with room enough is not measured afterwards.
   */
  room?(el: Element): number | null;
  /** Changes when the site reuses the element for another person or thread; null where no badge belongs now (hidden, ad, foreign row). */
  identity(el: Element): string | null;
  /** The person this badge is about, or null where the page does not say for certain. */
  read(el: Element, context: ReadContext): PersonHint | null;
  /** Whether the place names others too, so that the badge has to say whose clock it is; absent: never. */
  isAmong?(el: Element, context: ReadContext): boolean;
  /** Where the badge goes, or null where there is no room without moving anything. Idempotent. */
  place(el: Element): Slot | null;
  /** Chips: the part of the page in which one of them stands in the Tab order for all. Absent or null: the whole page. */
  group?(el: Element): Element | null;
  /** Chips: the `tabindex` of the page's own stops around, so that ours comes among them. Absent: 0, the page's order. */
  tabIndex?(el: Element): number;
  /**
   * Whether this badge takes no part in the page's layout (see `FindFree`), and when it is asked where the page is
   * free: in every pass after the page was laid out, or only when the badge is drawn anew or its element has another
   * width. Absent: it stands in the line where it was put.
   */
  readonly isFree?: 'always' | 'until-drawn';
  /**
   * The part of the page in which a person has one badge of this spot, at the latest element in sight: the element
   * around it, or a name where no element is. Absent: each element has one.
   */
  view?(el: Element): Element | string | null;
  /** Around the elements that need no clock of this person while this badge is drawn, as it speaks for all of them; absent: none. */
  speaksFor?(el: Element): Element | null;
}

/** A free strip of the page, in CSS px of the viewport; a badge is drawn in its middle, from the side where reading starts. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  /** The middle of its height. */
  readonly middle: number;
}

/** The badge becomes a child of `parent`, before `before` (null: last). */
export interface Slot {
  readonly parent: Element;
  readonly before: Node | null;
  /** Chips only: by how much the badge is moved in reading direction, px, so that nothing else is. */
  readonly along?: number;
}

/** Whom a thread names besides the reader. */
export interface SeveralInView {
  /** Each once; the person beside the badge may be among them. */
  readonly people: readonly PersonHint[];
  /** Who of them wrote after `unanswered`; empty where there is none. */
  readonly answered: readonly PersonHint[];
  /** What the page calls those whom it goes to together: a list, a channel, a user group. */
  readonly groups: readonly GroupAddress[];
}

/** A message that is being written. */
export interface ComposerInView {
  /** What holds it, and what a line about it is put in last, drawn over a free strip of it. */
  readonly holder: Element;
  /** What is watched besides, as a change of it may fill a strip: never what is typed in. */
  readonly head: Element | null;
  /** Everyone written to who may answer the reader, each once. */
  readonly people: readonly PersonHint[];
  /** So many more are written to, of whom the page does not say who they are; absent: none. */
  readonly unnamed?: number;
  readonly message: MessageInView;
  readonly isDark: boolean;
  /** As wide as the composer, and not changed by what is typed: its size is watched, as it says how much room there is. */
  readonly sized: Element;
  /** How many lines of words a strip holds. */
  readonly lines: 1 | 2;
  /** Where it is free for so many lines, the widest first. Lays the page out. */
  strips(): readonly Strip[];
  /** Calls `changed` when what is typed names others, until what it answers is called; absent where that is seen anyway. */
  follow?(changed: () => void): () => void;
}

/** What a badge's reply window is computed from. */
export interface MessageInView {
  readonly channel: Channel;
  /** Null where the element belongs to no single thread. */
  readonly threadId: string | null;
  /** Subject or channel name. */
  readonly title: string;
  /**
   * My oldest message in this thread that is newer than this person's last one: when it was sent
   * and its own text without quotes and signature. Null where there is none or its time is not certain.
   */
  readonly unanswered: { readonly sentAt: number; readonly text: string } | null;
  /** Other people named in the same row, for the card. */
  readonly others: readonly PersonHint[];
}
