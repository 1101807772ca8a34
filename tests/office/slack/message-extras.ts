import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';
import type { MessagePlace } from './message.ts';
import type { Post } from './post.ts';
import { emojiNode } from './rich-text.ts';
import { times } from './times.ts';
import { replies } from './words.ts';

/** What may stand under a message's text: "(edited)", a file, reactions. */
export function extras(post: Post): Node[] {
  const nodes: Node[] = [];
  if (post.edited) {
    nodes.push(
      h('span', { class: 'c-message__edited_label', 'data-qa': 'message_edited_label' }, '(edited)'),
    );
  }
  if (post.file) {
    const href = `https://files.slack.com/files-pri/T0FERNHILL-F0RELNOTE/${post.file.name}`;
    const name = h('span', { class: 'c-file__title', 'data-qa': 'file_name' }, post.file.name);
    const size = h('span', { class: 'c-file__meta' }, post.file.size);
    const link = h('a', { class: 'c-link c-file__container', href, 'data-qa': 'message_file' }, name, size);
    nodes.push(h('div', { class: 'c-message_kit__file', 'data-qa': 'message_file_attachment' }, link));
  }
  if (post.reactions) {
    const bar = h('div', {
      class: 'c-reaction_bar',
      role: 'group',
      'data-qa': 'reaction_bar',
      'data-stringify-ignore': 'true',
    });
    for (const [name, count] of post.reactions) {
      const number = h('span', { class: 'c-reaction__count' }, `${count}`);
      bar.append(
        h('button', { class: 'c-reaction', type: 'button', 'data-qa': 'reactji' }, emojiNode(name), number),
      );
    }
    nodes.push(bar);
  }
  return nodes;
}

/** "4 replies · Last reply at …": a click opens the thread pane. */
export function replyBar(post: Post, place: MessagePlace): HTMLElement {
  const people = [...new Set<OfficePerson>(post.thread.map((reply) => reply.from))].slice(0, 4);
  const count = replies(post.thread.length);
  const last = post.thread.at(-1)?.ts ?? post.ts;
  const bar = h(
    'div',
    {
      class: 'c-message__reply_bar c-message_kit__thread_replies',
      'data-qa': 'reply_bar',
      'data-stringify-ignore': 'true',
    },
    people.map((person) => h('img', { class: 'c-avatar', src: avatarAddress(person, 24), alt: '' })),
    h('button', { class: 'c-message__reply_count', type: 'button', 'data-qa': 'reply_bar_count' }, count),
    h(
      'span',
      { class: 'c-message__reply_bar_last_reply', 'data-qa': 'reply_bar_last_reply', 'data-ts': last },
      `Last reply ${times.full(last)}`,
    ),
    h(
      'span',
      { class: 'c-message__reply_bar_view_thread', 'data-qa': 'reply_bar_view_thread' },
      'View thread',
    ),
  );
  bar.addEventListener('click', () => place.onThread(post));
  return bar;
}
