import { threadId, viewToken } from './ids.ts';
import type { MailThread } from './mail.ts';
import type { Mailbox } from './store.ts';

export interface Route {
  /** `inbox`, `sent`, `search/words`, `label/name`, `all` (facts 2.1, hash routes). */
  readonly view: string;
  readonly thread: MailThread | null;
}

/** Reads the hash: a thread is one more path part, its view token or its hex id; with conversation view off, a mail. */
export function readRoute(hash: string, mailbox: Mailbox, conversations: boolean): Route {
  const parts = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/').filter(Boolean);
  const named = parts[0] === 'search' || parts[0] === 'label';
  const view = parts.slice(0, named ? 2 : 1).join('/') || 'inbox';
  const token = parts[named ? 2 : 1];
  const thread =
    (conversations ? mailbox.all : mailbox.singles).find(
      (each) => viewToken(each) === token || threadId(each).legacy === token,
    ) ?? null;
  return { view, thread };
}
