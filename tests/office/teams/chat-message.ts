import { h } from '../page/dom.ts';
import { me } from '../people.ts';
import { drawBody } from './body.ts';
import { attachments, avatar, dummy, linkCard, nextId, picture, reactions } from './parts.ts';
import type { Post } from './post.ts';
import type { TeamsSettings } from './settings.ts';

/** What stands in a row of a chat, as in a saved page of 2026-08: one's own names its author too, hidden. */
export function chatMessage(post: Post, settings: TeamsSettings): readonly Node[] {
  const { words } = settings;
  const first = h(
    'div',
    { dir: 'auto', role: 'heading', 'aria-level': '4', class: 'fui-Primitive office-heard' },
    words.by(post.from.name),
  );
  if (post.adds) {
    const line = h(
      'div',
      { 'data-tid': 'control-message-renderer' },
      words.added(post.from.name, post.adds.name),
    );
    return [h('div', { 'data-testid': 'message-wrapper', class: 'fui-Primitive' }, line)];
  }
  const own = post.from === me;
  const kind = own ? 'fui-ChatMyMessage' : 'fui-ChatMessage';
  const bubble = h('div', { class: kind }, ...inside(post, kind, settings));
  if (post.thread.length > 0) bubble.append(replySummary(post, settings));
  const menu = h('div', { class: 'fui-Primitive', id: `menu${nextId()}` }, bubble);
  return [h('div', { 'data-testid': 'message-wrapper', class: 'fui-Primitive' }, first, menu)];
}

function inside(post: Post, kind: string, settings: TeamsSettings): readonly Node[] {
  const { mid, from, edited } = post;
  const { words, times } = settings;
  const own = from === me;
  const name = h(
    'span',
    { dir: 'auto', 'data-tid': 'message-author-name', id: `author-${mid}`, class: 'fui-StyledText' },
    from.shown ?? from.name,
  );
  const author = h(
    'div',
    { class: `${kind}__author` },
    h('div', { class: 'fui-Flex' }, h('div', { class: 'fui-Flex' }, name)),
  );
  const spoken = times.shown(mid);
  const time = h(
    'time',
    {
      'aria-label': `${spoken}.`,
      datetime: new Date(Number(mid)).toISOString(),
      id: `timestamp-${mid}`,
      title: spoken,
      class: `${kind}__timestamp`,
    },
    times.clock(mid),
  );
  const mark = h(
    'span',
    { class: 'fui-StyledText', dir: 'auto', id: `edited-${mid}`, title: words.editedAt(spoken) },
    words.edited,
  );
  const details = edited
    ? h('div', { class: `${kind}__details` }, h('div', { class: 'fui-Flex' }, mark))
    : null;
  const head = own
    ? [time, details, post.follows ? null : author]
    : [post.follows ? null : author, time, details];
  const image = avatar(from, 'chat-pane-item', 'message-avatar', settings);
  const face = own || post.follows ? null : h('div', { class: `${kind}__avatar` }, image);
  return [
    h('div', { class: 'office-line' }, head),
    h('div', { class: 'office-row' }, face, dummy(), body(post, kind, settings), dummy()),
  ];
}

function body(post: Post, kind: string, settings: TeamsSettings): HTMLElement {
  const { mid, deleted } = post;
  const labels = ['author', 'author-trust-label', 'sent-time', 'content'].map((each) => `${each}-${mid}`);
  const element = h('div', {
    'aria-labelledby': labels.join(' '),
    'data-last-visible': 'false',
    'data-mid': mid,
    'data-tid': 'chat-pane-message',
    id: `message-body-${mid}`,
    role: 'group',
    tabindex: '0',
    class: `${kind}__body`,
  });
  if (deleted) {
    element.append(h('div', { class: 'fui-StyledText', id: `tombstone-${mid}` }, settings.words.deleted));
    return element;
  }
  const menu = { class: 'fui-Primitive office-heard', 'aria-expanded': 'false', tabindex: '-1' };
  element.append(
    h('button', { ...menu, 'data-tid': 'message-actions-menu-hidden-button' }),
    h(
      'div',
      {
        class: 'fui-Primitive',
        dir: 'auto',
        id: `content-${mid}`,
        'aria-label': 'Text',
        'data-message-content': '',
      },
      drawBody(post.text, settings),
    ),
  );
  const more = [attachments(post, settings), linkCard(post), reactions(post, settings)];
  element.append(...more.filter((each) => each !== null));
  return element;
}

/** Answers in a thread of their own are not in the list; their time has the id of the message's own (2026-08). */
function replySummary({ mid, thread }: Post, settings: TeamsSettings): HTMLElement {
  const { words, times } = settings;
  const last = thread.at(-1)?.mid ?? mid;
  const faces = [...new Set(thread.map(({ from }) => from))].map((from) =>
    picture(from, 'replies-summary-avatar', settings),
  );
  const time = h(
    'time',
    {
      datetime: new Date(Number(last)).toISOString(),
      id: `timestamp-${mid}`,
      'aria-label': `${times.shown(last)}.`,
      'data-testid': 'time_stamp',
    },
    words.lastAnswer(times.clock(last)),
  );
  const total = {
    class: 'fui-StyledText fui-ChatMessage__repliesSummary',
    dir: 'auto',
    'data-testid': 'total-replies-link',
  };
  const button = h(
    'button',
    {
      class: 'fui-Button',
      type: 'button',
      id: `rc-sum-cont-btn-${mid}`,
      tabindex: '-1',
      'data-testid': 'replies_summary_container_button',
    },
    h(
      'div',
      { class: 'fui-Flex' },
      h('div', { 'data-tid': 'replies-summary-authors' }, faces),
      h('span', total, words.answers(thread.length)),
      h('div', { class: 'fui-Flex', 'data-testid': 'badge_icon_container' }, time),
    ),
  );
  const follow = h(
    'button',
    { class: 'fui-Button', type: 'button', 'data-testid': 'thread-follow-button' },
    words.unfollow,
  );
  return h(
    'div',
    {
      class: 'fui-ChatMessageGridGroup',
      tabindex: '0',
      role: 'group',
      'data-testid': 'replies_summary_container_wrapper',
    },
    h('div', { class: 'fui-Flex', 'data-testid': 'replies_summary_container' }, follow, button),
  );
}
