import type { Dates } from './dates.ts';
import type { Mail, MailThread } from './mail.ts';
import type { GmailSettings } from './settings.ts';
import type { Mailbox } from './store.ts';
import type { wordsFor } from './words.ts';

/** What every part of the page needs to know. */
export interface GmailContext {
  readonly settings: GmailSettings;
  readonly mailbox: Mailbox;
  readonly dates: Dates;
  readonly words: ReturnType<typeof wordsFor>;
  /** Goes to a thread of the view that is shown; beside a reading pane the address stays as it is. */
  open(thread: MailThread): void;
  /** The thread has one mail more: its rows are drawn anew. */
  changed(thread: MailThread): void;
}

/** When a mail was sent, epoch ms on a whole minute. */
export function sentAt(context: GmailContext, mail: Mail): number {
  return Math.floor(context.settings.now / 60_000) * 60_000 - mail.ago * 60_000;
}
