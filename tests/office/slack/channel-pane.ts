import { h } from '../page/dom.ts';
import type { Conversation } from './channels.ts';
import { createComposer, type Send } from './composer.ts';
import { drawMessage } from './message.ts';
import type { Post } from './post.ts';
import { times } from './times.ts';
import type { VirtualList, VirtualRow } from './virtual-list.ts';
import { createVirtualList } from './virtual-list.ts';

export interface ChannelPane {
  readonly element: HTMLElement;
  readonly list: VirtualList;
  /** Row of a message, or -1. */
  rowOf(ts: string): number;
  show(conversation: Conversation, posts: readonly Post[]): void;
  /** The same conversation with more below; the box to write in stays as it is. */
  grow(conversation: Conversation, posts: readonly Post[]): void;
}

/** A day's line is a row of its own, with a key in milliseconds (facts 1.1). */
function divider(post: Post): VirtualRow {
  return {
    key: `${Math.floor(Number(post.ts) * 1000)}divider`,
    guess: 40,
    draw(node) {
      const label = h(
        'button',
        { class: 'c-message_list__day_divider__label__pill', type: 'button' },
        times.day(post.ts),
      );
      const line = h('div', { class: 'c-message_list__day_divider__line' });
      node.replaceChildren(
        h('div', { class: 'c-message_list__day_divider', 'data-stringify-ignore': 'true' }, line, label),
      );
    },
  };
}

/** The channel's messages, its days and its box to write in. */
export function createChannelPane(
  onThread: (conversation: Conversation, post: Post) => void,
  onSend: Send,
): ChannelPane {
  const list = createVirtualList('message-list', '');
  const footer = h('div', { class: 'p-workspace__primary_view_footer' });
  const element = h(
    'div',
    { class: 'p-message_pane', 'data-qa': 'message_pane' },
    h('div', { class: 'p-message_pane__list' }, list.element),
    footer,
  );
  let keys: readonly string[] = [];
  const rowsOf = (conversation: Conversation, posts: readonly Post[]): readonly VirtualRow[] => {
    const place = {
      channel: conversation.id,
      root: null,
      onThread: (post: Post) => onThread(conversation, post),
    };
    const rows = posts.flatMap((post, at): VirtualRow[] => {
      const before = posts[at - 1];
      const row = {
        key: post.ts,
        guess: 34 + (post.follows ? 0 : 22) + post.text.split('\n').length * 22,
        draw: (node: HTMLElement) => drawMessage(node, post, place),
      };
      return before && times.day(before.ts) === times.day(post.ts) ? [row] : [divider(post), row];
    });
    keys = rows.map((row) => row.key);
    return rows;
  };
  return {
    element,
    list,
    rowOf: (ts) => keys.indexOf(ts),
    grow(conversation, posts) {
      list.changeRows(rowsOf(conversation, posts));
      list.scrollToRow(keys.length - 1);
    },
    show(conversation, posts) {
      const rows = rowsOf(conversation, posts);
      const name = conversation.type === 'channel' ? `#${conversation.name}` : conversation.name;
      list.element.setAttribute('aria-label', `${name} (${conversation.type})`);
      footer.replaceChildren(createComposer(conversation.id, name, null, onSend));
      list.setRows(rows, 'bottom');
    },
  };
}
