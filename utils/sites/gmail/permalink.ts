import type { ReadContext } from '../site';
import { delegatedPath, readMe } from './me';
import { isThreadId } from './thread-id';

/**
 * An address that opens the thread whatever its labels, in the right one of several accounts. The number in
 * `/mail/u/0/` differs between browsers and is not kept.
 */
export function permalinkOf(threadId: string, context: ReadContext): string {
  if (!isThreadId(threadId)) return context.location.href;
  // A mailbox kept for somebody else is no account of mine: only its own path leads there.
  const delegated = delegatedPath(context.location.href);
  if (delegated !== null) return `https://mail.google.com${delegated}#all/${threadId}`;
  const [own] = readMe(context.document);
  const known = context.me.filter((hint) => hint.kind === 'email');
  const account = own?.value ?? (known.length === 1 ? known[0]?.value : undefined);
  const query = account === undefined ? '' : `?authuser=${encodeURIComponent(account)}`;
  return `https://mail.google.com/mail/${query}#all/${threadId}`;
}
