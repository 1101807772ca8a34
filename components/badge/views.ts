import type { Urgency } from '@/utils/domain/norms/norms';
import type { BadgesWords } from '@/utils/words/made/badges';
import type { Say } from '@/utils/words/say';

/** The four things a badge can say; each has its own colour, shape and word. */
export type BadgeState = 'working' | 'after-hours' | 'day-off' | 'away';

/** All that a badge shows. Plain text, already in the reader's language and time. */
export interface BadgeView {
  readonly state: BadgeState;
  /** `22:40`, `02:10 tomorrow`, `back Mon 30 Nov`. */
  readonly text: string;
  /** Header form: `reply expected by Tue 04:30 your time`; empty where nothing is said. */
  readonly tail: string;
  /** The whole sentence for a screen reader. */
  readonly label: string;
  readonly dark: boolean;
  /** 16 px instead of 18, for dense rows. */
  readonly compact: boolean;
  /** The language of the words, whatever the page is written in, and which way it runs. */
  readonly voice: Tongue;
}

/** What an element says of its language. */
export interface Tongue {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** All that a card shows. */
export interface CardView {
  readonly name: string;
  readonly initials: string;
  /** `Bengaluru · 4 h 30 min ahead of you`. */
  readonly where: string;
  readonly zone: string;
  /** Where the zone came from and how old that is, or until when a journey lasts; may be empty. */
  readonly zoneNote: string;
  /** That a clock changes soon, how far apart both are then and until when; empty where none does. */
  readonly gapNote: string;
  /** That the page shows another clock of theirs, with both times; empty where it shows none, or the same. */
  readonly clockNote: string;
  /** Whether only the name fits of what the page names them by: an account, which may be said to be theirs, or no more than the name. */
  readonly byName?: 'account' | 'name' | null;
  /** What *Away until* offers: first days back, and the earliest of them. `note`: what the reader set, or empty. */
  readonly away: {
    readonly choices: readonly { readonly until: string; readonly text: string }[];
    readonly least: string;
    readonly note: string;
  };
  /** `note`: whose reply is waited for in this thread; else for whose the reader can wait, if it is known. */
  readonly wait: {
    readonly note: string;
    readonly choices: readonly { readonly want: string; readonly text: string }[];
  };
  readonly state: BadgeState;
  readonly stateWord: string;
  readonly clock: string;
  /** `tomorrow`, a weekday, or empty on the reader's own date. */
  readonly clockDay: string;
  /** `Reply expected, your time`, or the sentence that none is. */
  readonly windowTitle: string;
  /** `Mon 04:30 – Tue 04:30`; empty where no reply is expected. */
  readonly windowTimes: string;
  /** `1 working day for standard chat · sent Fri 18:10`. */
  readonly windowNote: string;
  /** `Agreed step now: ask in #team-help`, and when the next one opens; none where nothing waits. */
  readonly steps: readonly string[];
  readonly pieces: readonly PieceView[];
  readonly rows: readonly RowView[];
  /** `Day counted: Tue 24 Nov.`; empty for norms in hours. */
  readonly dates: string;
  /** The moment in the middle is the one to see. Null where sending now is as good as any time. */
  readonly advice: { readonly before: string; readonly moment: string; readonly after: string } | null;
  /** Whether the site's own way to send later is offered beside the advice. */
  readonly later: boolean;
  readonly urgency: UrgencyView;
  /** Everyone in the thread, a line each: who is expected first, last, and whose reply is enough. Null for one alone. */
  readonly several: { readonly title: string; readonly lines: readonly string[] } | null;
  /** Other people of the same row, ready to read. */
  readonly others: readonly string[];
  readonly dark: boolean;
  /** Whether there is a window whose details can be copied. */
  readonly canCopy: boolean;
  /** Whether a thread is open that can be logged. */
  readonly canLog: boolean;
  /** Whether a meeting with this person can be planned: they are not the reader. */
  readonly canPlan: boolean;
  /** What the card says by itself, and the language that it and all the above is in. */
  readonly say: Say<BadgesWords>;
  readonly voice: Tongue;
}

/** One part of the receipt strip. */
export interface PieceView {
  readonly counted: boolean;
  readonly label: string;
  /** `8 h counted`, `2 d`. */
  readonly length: string;
  readonly minutes: number;
}

/** One stretch of the receipt in full. */
export interface RowView {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly length: string;
}

export interface UrgencyView {
  /** What holds now. */
  readonly value: Urgency;
  /** What the words said, for the choice that takes mine back. */
  readonly read: Urgency;
  readonly isChosen: boolean;
  /** `Read as urgent from “[URGENT]”.`; empty where there is nothing to say. */
  readonly note: string;
  /** Whether the choice can be kept: the badge belongs to one thread. */
  readonly canChoose: boolean;
}

/** What a card can ask for. The card has already made sure that a person meant it. */
export interface CardActions {
  /** Called in the click itself, so that the gesture is still alive. */
  log(): void;
  /** Opens the planner with this person, or with everyone in the thread. */
  plan(isForAll: boolean): void;
  /** Resolves when the details are on the clipboard; rejects where they are not. */
  copy(): Promise<void>;
  choose(urgency: Urgency | null): void;
  /** Copies the moment of the advice and opens the site's own way to send then; false where that is not found. Rejects where nothing is copied. */
  later(): Promise<boolean>;
  /** Shows the zones that fit the clock which the page shows; nothing is changed by it. */
  clock(): void;
  /** The account of the page is this person of the list. Resolves when it is stored. */
  account?(): Promise<void>;
  /** Away up to the day before `until`, or not away: null. Resolves when it is stored. */
  away(until: string | null): Promise<void>;
  /** Waits for replies, by one of the view's choices. Resolves when it is stored. */
  wait(want: string): Promise<void>;
  /** The reply came, or it is let go. Resolves when it is stored. */
  endWait(came: boolean): Promise<void>;
  /** The card is gone; `refocus` where the keyboard was in it. */
  closed(refocus: boolean): void;
}
