import { h } from '../page/dom.ts';
import type { Conversation } from './channels.ts';
import { createComposer } from './composer.ts';
import { drawMessage } from './message.ts';
import type { Post } from './post.ts';
import { flatRows, foldedAtFirst } from './threads-flat.ts';
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

/** All threads as cards of their own, as they were drawn before the lines stood beside each other. */
function cardRows(threads: readonly ThreadOfChannel[]): readonly VirtualRow[] {
  return threads.map((thread) => ({
    key: `threads_view_${thread.conversation.id}-${thread.post.ts}`,
    guess: 320,
    draw(node) {
      const old = node.querySelector<HTMLElement>('[data-qa="multi_thread_background"]');
      const card = old ?? h('div', { class: 'p-threads_view__card', 'data-qa': 'multi_thread_background' });
      drawCard(card, thread);
      if (old === null) node.replaceChildren(card);
    },
  }));
}

export interface ThreadsViewOptions {
  /** Each thread in one item, as in the catalogue of 2026-06; the live page of 2026-11 has them flat. */
  readonly asCards: boolean;
  /** How long older replies take to load, ms. */
  readonly load: number;
}

/** All threads of the workspace, the youngest first: `.p-threads_view`, messages of many channels (facts 1.5). */
export function createThreadsView(
  threads: readonly ThreadOfChannel[],
  { asCards, load }: ThreadsViewOptions,
): { readonly element: HTMLElement; readonly list: VirtualList } {
  const list = createVirtualList('threads_view', 'Threads');
  const youngest = ({ post }: ThreadOfChannel) => Number(post.thread.at(-1)?.ts ?? post.ts);
  const sorted = threads.toSorted((one, other) => youngest(other) - youngest(one));
  const opened = new Set<ThreadOfChannel>();
  const rows = (): readonly VirtualRow[] =>
    asCards
      ? cardRows(sorted)
      : sorted.flatMap((thread, at) => {
          const folded = opened.has(thread) ? 0 : foldedAtFirst(thread);
          return flatRows(thread, at % 2 === 0, folded, () => setTimeout(() => unfold(thread), load));
        });
  const unfold = (thread: ThreadOfChannel) => {
    opened.add(thread);
    list.changeRows(rows());
  };
  queueMicrotask(() => list.setRows(rows(), 'top'));
  const title = h('div', { class: 'p-view_header__text' }, 'Threads');
  const header = h('div', { class: 'p-view_header', 'data-qa': 'view_header' }, title);
  const attributes = { class: 'p-threads_view', 'data-qa': 'threads_view' };
  return { element: h('div', attributes, header, list.element), list };
}
