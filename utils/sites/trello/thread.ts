import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { PageNode } from '@/utils/domain/text/blocks';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { treeLinks, treeText } from '../read/tree-text';
import type { ReadContext } from '../site';
import { authorOf } from './author';
import { bodyOf } from './body';
import type { Comment } from './comment';
import { minuteOf } from './ids';
import { findOpen } from './open-card';
import { addressInTrello } from './thread-address';
import { readTitle } from './title';

/** The comments of the open card, the oldest first; where some are selected, only those. */
export function readThread(context: ReadContext): Capture | null {
  const open = findOpen(context);
  const permalink = open && addressInTrello(open.short);
  if (open === null || permalink === null) return null;
  const { short, comments, selected, range } = open;
  const messages = selected.map((comment) => captured(comment, range));
  const left = comments.length - selected.length;
  // A feed never says how long it is, and begins with the last ones.
  const unread: NotRead = left > 0 ? { count: left, why: 'unselected' } : { count: 1, why: 'maybe' };
  return {
    site: 'trello',
    permalink,
    threadId: short,
    title: readTitle(context.document),
    participants: writersOf(messages),
    selection: range === null ? null : selectionOf(messages),
    messages,
    notRead: [unread],
  };
}

function captured(comment: Comment, range: Range | null): CapturedMessage {
  const body = bodyOf(comment, { range });
  return {
    id: comment.id,
    author: authorOf(comment),
    sentAt: minuteOf(comment.id),
    sentText: comment.sentText,
    body,
    links: treeLinks(body),
    files: [],
  };
}

/** Everybody who wrote one of these, once each, in order. */
function writersOf(messages: readonly CapturedMessage[]): PersonHint[] {
  const authors = messages.map(({ author }) => author).filter((author) => author !== null);
  return [...new Map(authors.map((author) => [hintKey(author), author] as const)).values()];
}

/** The selected words; each comment in a block of its own where there are several. */
function selectionOf(messages: readonly CapturedMessage[]): PageNode[] {
  const bodies = messages.map(({ body }) => body).filter((body) => treeText(body) !== '');
  if (bodies.length === 1) return [...(bodies[0] ?? [])];
  return bodies.map((children) => ({ tag: 'div', children }));
}
