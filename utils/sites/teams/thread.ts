import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { PageNode } from '@/utils/domain/text/blocks';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import { treeText } from '../read/tree-text';
import type { ReadContext } from '../site';
import { authorsOf } from './author';
import { contentElement } from './body';
import { captureMessage } from './captured-message';
import { notReadIn } from './not-read';
import { findOpen } from './open-thread';
import { permalinkOf } from './permalink';
import { titleOfRow } from './title';

/** The open post with its replies, or the chat as far as it is in the page; where messages are selected, only those. */
export function readThread(context: ReadContext): Capture | null {
  const open = findOpen(context);
  const [first] = open?.selected ?? [];
  if (open === null || first === undefined) return null;
  const { threadId, rows, selected, range } = open;
  const authors = authorsOf(rows, context);
  const messages = rows.flatMap((row, index) =>
    selected.includes(row) && contentElement(row) !== null
      ? [captureMessage(row, authors[index] ?? null, range)]
      : [],
  );
  return {
    site: 'teams',
    permalink: permalinkOf(threadId, first.root ?? first.id, context.location.href),
    threadId,
    title: titleOfRow(first, context),
    participants: writersOf(messages),
    selection: range === null ? null : selectionOf(messages),
    messages,
    notRead: notReadIn(rows, selected),
  };
}

/** The same with these messages, of the whole of it. */
export const wholeOf = (capture: Capture, messages: readonly CapturedMessage[]): Capture => ({
  ...capture,
  participants: writersOf(messages),
  selection: null,
  messages: [...messages],
});

/** Everybody who wrote one of these, once each, in order. */
function writersOf(messages: readonly CapturedMessage[]): PersonHint[] {
  const authors = messages.map(({ author }) => author).filter((author) => author !== null);
  return [...new Map(authors.map((author) => [hintKey(author), author] as const)).values()];
}

/** The selected words; each message in a block of its own where there are several. */
function selectionOf(messages: readonly CapturedMessage[]): PageNode[] {
  const bodies = messages.map(({ body }) => body).filter((body) => treeText(body) !== '');
  if (bodies.length === 1) return [...(bodies[0] ?? [])];
  return bodies.map((children) => ({ tag: 'div', children }));
}
