import { h } from '../page/dom.ts';
import type { Conversation } from './channels.ts';
import { createComposer } from './composer.ts';
import { drawMessage } from './message.ts';
import type { Post } from './post.ts';
import type { VirtualList, VirtualRow } from './virtual-list.ts';
import { createVirtualList } from './virtual-list.ts';
import { moreReplies } from './words.ts';

export interface ThreadOfChannel {
  readonly conversation: Conversation;
  readonly post: Post;
}

/** So many replies are shown; those before them are folded away. */
const shown = 3;

/** Draws a thread into a card; one that showed another thread is changed in place, message by message. */
function drawCard(card: HTMLElement, { conversation, post }: ThreadOfChannel): void {
  const last = post.thread.slice(-shown);
  const folded = post.thread.length - last.length;
  const place = { channel: conversation.id, root: post.ts, onThread: () => {} };
  const kept = [...card.querySelectorAll<HTMLElement>(':scope > .p-threads_view__message')];
  const message = (each: Post) => {
    const node = kept.shift() ?? h('div', { class: 'p-threads_view__message' });
    drawMessage(node, each.ts === last[0]?.ts ? { ...each, follows: false } : each, place);
    return node;
  };
  const names = [...new Set([post, ...post.thread].map(({ from }) => from.name))].join(', ');
  const hash = conversation.type === 'channel' ? '#' : '';
  const channel = { class: 'p-threads_view_header__channel_name' };
  const more = h(
    'button',
    { type: 'button', class: 'c-link--button', 'data-qa': 'load_older_message' },
    moreReplies(folded),
  );
  card.replaceChildren(
    h(
      'div',
      { class: 'p-threads_view_header' },
      h('div', channel, `${hash}${conversation.name}`),
      h('div', { class: 'p-threads_view_header__participants' }, names),
    ),
    message(post),
    ...(folded > 0 ? [more] : []),
    ...last.map(message),
    createComposer(conversation.id, conversation.name, post.ts),
  );
}

/**
 * All threads of the workspace, the youngest first: `.p-threads_view` with one `multi_thread_background` per
 * thread, and messages of many channels (facts 1.5).
 */
export function createThreadsView(threads: readonly ThreadOfChannel[]): {
  readonly element: HTMLElement;
  readonly list: VirtualList;
} {
  const list = createVirtualList('threads_view', 'Threads');
  const youngest = ({ post }: ThreadOfChannel) => Number(post.thread.at(-1)?.ts ?? post.ts);
  const rows = threads
    .toSorted((one, other) => youngest(other) - youngest(one))
    .map(
      (thread): VirtualRow => ({
        key: `threads_view_${thread.conversation.id}-${thread.post.ts}`,
        guess: 320,
        draw(node) {
          const old = node.querySelector<HTMLElement>('[data-qa="multi_thread_background"]');
          const card =
            old ?? h('div', { class: 'p-threads_view__card', 'data-qa': 'multi_thread_background' });
          drawCard(card, thread);
          if (old === null) node.replaceChildren(card);
        },
      }),
    );
  queueMicrotask(() => list.setRows(rows, 'top'));
  const title = h('div', { class: 'p-view_header__text' }, 'Threads');
  const header = h('div', { class: 'p-view_header', 'data-qa': 'view_header' }, title);
  return { element: h('div', { class: 'p-threads_view' }, header, list.element), list };
}
