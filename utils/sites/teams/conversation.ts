import { attr, closest, find, findAll } from '../read/dom';
import { isChannel, isConversation } from './ids';
import { holderOf, type Row } from './row';
import { footer, post, send, surface } from './selectors';

/**
 * The channel or chat of a message: as its post says it, and as what is sent from here goes to. Null where neither is
 * there, they disagree, or it is of the other kind.
 */
export function conversationOf(row: Row): string | null {
  const around = closest(row.unit, '[data-tid="message-pane-layout"]');
  const near = findAll(around, send);
  const buttons = near.length > 0 ? near : findAll(documentRoot(row.unit), send);
  const ofPost = find(closest(row.unit, post), surface);
  const said = new Set([
    ...buttons.map((button) => attr(button, 'data-track-thread-id')),
    ...(ofPost === null ? [] : [(attr(ofPost, 'id') ?? '').replace('response-surface-', '')]),
  ]);
  const [only = null] = said;
  if (said.size > 1 || !isConversation(only)) return null;
  return isChannel(only) === (row.root !== null) ? only : null;
}

const documentRoot = (el: Element) => closest(el, 'html');

/** `conversation/post` in a channel, the conversation alone of a chat; null where the page does not say it for certain. */
export function threadIdOf(row: Row): string | null {
  const conversation = conversationOf(row);
  if (conversation === null || holderOf(row) === null) return null;
  return row.root === null ? conversation : `${conversation}/${row.root}`;
}

/** What writes into this thread or chat: of a post only what stands in it, as what stands below all posts begins another. */
export function editorsOf(threadId: string, document: Document): readonly Element[] {
  const [conversation = '', root] = threadId.split('/');
  const editors = findAll(document, send).flatMap((button) => {
    if (attr(button, 'data-track-thread-id') !== conversation) return [];
    const within = root === undefined ? closest(button, footer) : replyBoxOf(button, root);
    const editor = find(within, '[contenteditable="true"]');
    return editor === null ? [] : [editor];
  });
  return [...new Set(editors)];
}

/** Around the button that sends a reply to this post, in its post or its pane. */
function replyBoxOf(button: Element, root: string): Element | null {
  const inPost = closest(button, post);
  if (inPost !== null) return attr(inPost, 'id') === `reply-chain-summary-${root}` ? inPost : null;
  const pane = closest(button, '[data-tid="message-pane-layout"]');
  const roots = new Set(findAll(pane, '[data-reply-chain-id]').map((el) => attr(el, 'data-reply-chain-id')));
  return find(pane, '[data-tid="channel-replies-pane-message"]') !== null &&
    roots.size === 1 &&
    roots.has(root)
    ? closest(button, footer)
    : null;
}
