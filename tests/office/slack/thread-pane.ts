import { h } from '../page/dom.ts';
import type { Conversation } from './channels.ts';
import { createComposer, type Send } from './composer.ts';
import { createLateReplies } from './late-replies.ts';
import { drawMessage } from './message.ts';
import type { Post } from './post.ts';
import type { SentPosts } from './sent-posts.ts';
import type { VirtualList, VirtualRow } from './virtual-list.ts';
import { createVirtualList } from './virtual-list.ts';
import { replies } from './words.ts';

export interface ThreadPane {
  readonly element: HTMLElement;
  readonly list: VirtualList;
  /** What was sent to it stands at its end. */
  grow(): void;
}

/**
 * A thread beside the channel, in either half of a split view: first message, count, replies and the box to write in, all rows
 * (facts 1.1, 1.5).
 */
export function createThreadPane(
  conversation: Conversation,
  post: Post,
  onClose: () => void,
  half: 'primary' | 'secondary',
  load: number | null,
  sent: SentPosts,
  onSend: Send,
): ThreadPane {
  const prefix = `${conversation.id}-${post.ts}-thread-list-Thread`;
  const count = replies(post.thread.length);
  const label = `Thread in channel ${conversation.name} (${count})`;
  const list = createVirtualList(prefix, label);
  const place = { channel: conversation.id, root: post.ts, onThread: () => {} };
  const message = (each: Post): VirtualRow => ({
    // `data-item-key` is the bare ts (saved page, 2026-09), the id has the list's name in front.
    key: each.ts,
    guess: 60 + each.text.split('\n').length * 22,
    draw(node) {
      node.id = `${prefix}_${each.ts}`;
      drawMessage(node, each, place);
    },
  });
  const separator: VirtualRow = {
    key: `${prefix}_separator`,
    guess: 30,
    draw(node) {
      const text = h('span', { class: 'p-threads_flexpane__separator_count' }, count);
      node.replaceChildren(h('div', { class: 'p-threads_flexpane__separator' }, text));
    },
  };
  const input: VirtualRow = {
    key: `${prefix}_input`,
    guess: 110,
    draw(node) {
      const box = createComposer(conversation.id, conversation.name, post.ts, onSend);
      node.replaceChildren(h('div', { class: 'p-threads_footer__input_container' }, box));
    },
  };
  const close = h('button', { type: 'button', 'data-qa': 'close_flexpane', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', onClose);
  const where = h('span', { class: 'p-flexpane__channel' }, `#${conversation.name}`);
  const title = h(
    'div',
    { class: 'p-flexpane__title_container', 'data-qa': 'flexpane-title-container' },
    'Thread ',
    where,
  );
  const header = h('div', { class: 'p-flexpane_header' }, title, close);
  const content = h('div', { class: 'p-threads_flexpane__content' }, list.element);
  const pane = h(
    'div',
    { class: 'p-flexpane p-threads_flexpane', 'data-qa': 'threads_flexpane' },
    header,
    content,
  );
  const element = h(
    'div',
    { class: `p-view_contents p-view_contents--${half}`, role: 'dialog', 'aria-label': label },
    pane,
  );
  const late = createLateReplies(post.thread, load, `${prefix}_loading`, () => list.changeRows(rows()));
  const rows = (): readonly VirtualRow[] => {
    const more = late.row();
    const answers = [...late.loaded(), ...sent.inThread(conversation.id, post).slice(post.thread.length)];
    return [message(post), separator, ...(more ? [more] : []), ...answers.map(message), input];
  };
  queueMicrotask(() => list.setRows(rows(), 'bottom'));
  const grow = () => {
    list.changeRows(rows());
    list.scrollToRow(rows().length - 1);
  };
  return { element, list, grow };
}
