import type { Status } from './decision';
import type { DecisionLine } from './decision-line';

/**
 * A decision in the team's database, as its row there says it. It is listed beside one's own, but nothing here is the
 * reader's: no export holds it, and it is read again from where it comes from.
 */
export interface TeamLine extends Pick<DecisionLine, 'key' | 'title' | 'decision' | 'text'> {
  /** The key of the decision that the row was made of, in lower case; '' where the row names none. */
  readonly id: string;
  /** The database that it is in, by the vendor's id. */
  readonly place: string;
  /** Epoch ms of its last change there, to the minute. */
  readonly savedAt: number;
  /** Null where the row says none that is known. */
  readonly status: Status | null;
  /** The row's own word where it is none of ours; else ''. */
  readonly statusText: string;
  /** Who made the row; null where that is a program, or not told. */
  readonly by: string | null;
  /** Where a reader opens it. */
  readonly href: string;
  /** `site:thread` of the thread that it is about, by its link; '' where the row links to none that others can open. */
  readonly thread: string;
}

/** One line of the log: the reader's own, or a teammate's. */
export type LogLine = DecisionLine | TeamLine;

/** Whether a line is from the team's database. */
export function isOfTeam(line: LogLine): line is TeamLine {
  return 'href' in line;
}

/** What the last look at the team's database came to. */
export interface TeamLook<Told> {
  /** The database, by the vendor's id. */
  readonly place: string;
  /** By which of its properties the rows were read: other ones read all rows anew. */
  readonly mapped: string;
  /** Epoch ms of the last look that ended well; null where none has yet. */
  readonly at: number | null;
  /** Epoch ms of the last one that read every row. */
  readonly wholeAt: number | null;
  /** Rows changed at this time (epoch ms, the vendor's clock) or later are asked for next; null: all. */
  readonly since: number | null;
  /** Rows that could not be read, by their ids. */
  readonly unread: readonly string[];
  /** Names of those who made rows, by the vendor's id; null: a program. */
  readonly names: Readonly<Record<string, string | null>>;
  /** How many rows were read where the database has more; null: all. */
  readonly cut: number | null;
  readonly failure: { readonly words: Told; readonly retryAt: number | null } | null;
}
