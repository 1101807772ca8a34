import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { PageNode } from '@/utils/domain/text/blocks';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import { treeText } from '../read/tree-text';
import type { ReadContext } from '../site';
import { captureMessage } from './captured-message';
import { conversationOf } from './channel-kind';
import { joinThreadId } from './message';
import { linkOf, tsOf } from './message-row';
import { notReadIn } from './not-read';
import { findOpenPane, type OpenPane } from './open-pane';
import { permalinkOf } from './permalink';
import { threadTitle } from './title';

/**
 * The open thread, else the open conversation as far as it is in the page; where messages are selected,
 * only those. Null where neither is open.
 */
export function readThread(context: ReadContext): Capture | null {
  const pane = findOpenPane(context);
  if (pane === null) return null;
  const { channel, root, range, rows, selected, scope } = pane;
  const messages = selected.map(({ row, ts }) => captureMessage(row, ts, context, range));
  const hasRoot = root !== null && rows.some(({ ts }) => ts === root);
  return {
    site: 'slack',
    permalink: permalinkOf(pane, context),
    threadId: joinThreadId(channel, root ?? onlyThread(pane, context), context),
    title: threadTitle(conversationOf(channel, context), root !== null, messages[0]),
    participants: authorsOf(messages),
    selection: range === null ? null : selectionOf(messages),
    messages,
    notRead: notReadIn(
      scope,
      rows.map(({ row }) => row),
      selected.map(({ row }) => row),
      root,
      hasRoot,
    ),
  };
}

/** In a channel, the thread of the one message that was selected; null for more, and for direct messages. */
function onlyThread(pane: OpenPane, context: ReadContext): string | null {
  const [only, ...more] = pane.selected;
  if (only === undefined || more.length > 0 || pane.range === null) return null;
  if (conversationOf(pane.channel, context).direct) return null;
  return linkOf(only.row)?.thread ?? tsOf(only.row);
}

/** What a thread's capture says by its messages, when more of them were read than are in the page. */
export function withMessages(
  channel: string,
  messages: readonly CapturedMessage[],
  context: ReadContext,
): Pick<Capture, 'title' | 'participants' | 'messages'> {
  const title = threadTitle(conversationOf(channel, context), true, messages[0]);
  return { title, participants: authorsOf(messages), messages };
}

/** Everybody who wrote one of these, once each, in order. */
function authorsOf(messages: readonly CapturedMessage[]): PersonHint[] {
  const authors = new Map<string, PersonHint>();
  for (const { author } of messages) {
    if (author !== null && !authors.has(hintKey(author))) authors.set(hintKey(author), author);
  }
  return [...authors.values()];
}

/** The selected words; each message in a block of its own where there are several. */
function selectionOf(messages: readonly CapturedMessage[]): PageNode[] {
  const bodies = messages.map(({ body }) => body).filter((body) => treeText(body) !== '');
  if (bodies.length === 1) return [...(bodies[0] ?? [])];
  return bodies.map((children) => ({ tag: 'div', children }));
}
