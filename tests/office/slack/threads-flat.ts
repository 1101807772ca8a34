import { h } from '../page/dom.ts';
import { createComposer } from './composer.ts';
import { drawMessage } from './message.ts';
import type { Post } from './post.ts';
import type { ThreadOfChannel } from './threads-view.ts';
import type { VirtualRow } from './virtual-list.ts';
import { moreReplies } from './words.ts';

/** So many replies are shown; those before them come when they are asked for. */
const shown = 3;

/**
 * The lines of one thread in the view of all threads: siblings of those of every other thread, held together by
 * their ids alone (`threads_view_heading-C-ts`, `threads_view_root-C-ts`, `threads_view-C-ts-msgts`,
 * `threads_view_footer-C-ts`). Each has its own piece of the card around it, `.p-multi_thread_background`, of
 * which not every one has a `data-qa`. The id of the line that loads more is reconstructed.
 */
export function flatRows(
  { conversation, post }: ThreadOfChannel,
  isNamed: boolean,
  folded: number,
  onMore: () => void,
): readonly VirtualRow[] {
  const tail = `${conversation.id}-${post.ts}`;
  const place = { channel: conversation.id, root: post.ts, onThread: () => {} };
  const row = (key: string, guess: number, fill: (card: HTMLElement) => void, last = ''): VirtualRow => ({
    key,
    guess,
    draw(node) {
      const old = node.firstElementChild;
      const card = old instanceof HTMLElement && old.matches('.p-multi_thread_background') ? old : h('div');
      card.className = `p-multi_thread_background${last}`;
      if (isNamed) card.dataset.qa = 'multi_thread_background';
      else delete card.dataset.qa;
      fill(card);
      if (old !== card) node.replaceChildren(card);
    },
  });
  const message = (each: Post, key: string) =>
    row(key, 60 + each.text.split('\n').length * 22, (card) => drawMessage(card, each, place));
  const heading = row(`threads_view_heading-${tail}`, 52, (card) => {
    const names = [...new Set([post, ...post.thread].map(({ from }) => from.name))].join(', ');
    const hash = conversation.type === 'channel' ? '#' : '';
    const channel = { class: 'p-threads_view_header__channel_name' };
    const title = h('span', channel, `${hash}${conversation.name}`);
    const people = h('div', { class: 'p-threads_view_header__participants' }, names);
    const attributes = { class: 'p-threads_view_header', 'data-qa': 'threads_view_header' };
    card.replaceChildren(h('div', attributes, title, people));
  });
  const more = row(`threads_view_load_more-${tail}`, 30, (card) => {
    const attributes = { type: 'button', class: 'c-link--button', 'data-qa': 'load_older_message' };
    const button = h('button', attributes, moreReplies(folded));
    button.addEventListener('click', onMore);
    card.replaceChildren(button);
  });
  const footer = row(
    `threads_view_footer-${tail}`,
    120,
    (card) => {
      const box = createComposer(conversation.id, conversation.name, post.ts);
      const inner = h('div', { class: 'p-threads_footer__input_container' }, box);
      card.replaceChildren(
        h('div', { class: 'p-threads_view__footer', 'data-qa': 'reply_container' }, inner),
      );
    },
    ' p-multi_thread_background--last',
  );
  const replies = post.thread
    .slice(folded)
    .map((each, at) => (at === 0 ? { ...each, follows: false } : each))
    .map((each) => message(each, `threads_view-${tail}-${each.ts}`));
  return [
    heading,
    message(post, `threads_view_root-${tail}`),
    ...(folded > 0 ? [more] : []),
    ...replies,
    footer,
  ];
}

/** How many replies of a thread are folded away at first. */
export const foldedAtFirst = ({ post }: ThreadOfChannel) => Math.max(0, post.thread.length - shown);
