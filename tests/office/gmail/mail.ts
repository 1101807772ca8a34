import type { OfficePerson } from '../people.ts';

export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly size: string;
}

/** One message of a thread. `text` is the office's own markup (page/markup.ts). */
export interface Mail {
  readonly from: OfficePerson;
  readonly to: readonly OfficePerson[];
  /** Minutes before the page's now. */
  readonly ago: number;
  readonly text: string;
  /** The body as another program wrote it, in place of `text`, which then is what the list shows of it. */
  readonly html?: string;
  /** The mail before this one stands quoted below. */
  readonly quotes?: boolean;
  readonly signature?: string;
  readonly files?: readonly MailFile[];
  /** Not read yet: its thread opens with it expanded. */
  readonly unread?: boolean;
}

/** What a row is besides a thread; the last three must be skipped by whoever reads people. */
export type RowKind = 'thread' | 'ad' | 'foreign' | 'bare';

export interface MailThread {
  /** Any short word, unique in the office: ids are made from it. */
  readonly key: string;
  readonly subject: string;
  /** Oldest first; an answer that is sent comes to stand behind them. */
  readonly mails: Mail[];
  readonly unread?: boolean;
  readonly labels?: readonly string[];
  readonly kind?: RowKind;
  /** The class of a row that another extension drew; absent: two of them. */
  readonly foreignClass?: string;
  /** Written from this account: its thread id is a `thread-a:`. */
  readonly mine?: boolean;
  /** A draft that belongs to no thread yet, or an answer not sent yet. */
  readonly draft?: 'alone' | 'answer';
  /** With conversation view off: which mail of its thread this row is, from 0. */
  readonly at?: number;
}

/** The newest mail of a thread. */
export function lastMail(thread: MailThread): Mail {
  const last = thread.mails.at(-1);
  if (!last) throw new Error(`Thread ${thread.key} has no mail`);
  return last;
}
