import { h, icon } from '../page/dom.ts';
import { me } from '../people.ts';
import { channelMessage, channelPost } from './channel-message.ts';
import { chatMessage } from './chat-message.ts';
import { createComposer } from './composer.ts';
import type { Conversation } from './conversations.ts';
import { avatar } from './parts.ts';
import type { Post } from './post.ts';
import { createRows, nest, type Row, type Rows } from './rows.ts';
import type { TeamsSettings } from './settings.ts';

export interface Pane {
  readonly element: HTMLElement;
  readonly rows: Rows;
  show(posts: readonly Post[], grown?: boolean): void;
}

interface PaneActions {
  onSend(text: string): void;
  onThread(mid: string): void;
  onBack(): void;
}

const li = () => h('li', { role: 'none' });

/** A channel, a chat, or (`root`) one post of a channel with all its replies. */
export function createPane(
  conversation: Conversation,
  root: string | null,
  settings: TeamsSettings,
  actions: PaneActions,
): Pane {
  const isChannel = conversation.kind === 'channel';
  const viewport = isChannel && root === null ? 'channel-pane-viewport' : 'message-pane-list-viewport';
  const runway = !isChannel
    ? { 'data-tid': 'message-pane-list-runway', id: 'chat-pane-list' }
    : root === null
      ? { 'data-tid': 'channel-pane-runway', id: 'channel-pane-l1', role: 'none' }
      : { 'data-tid': 'channel-replies-runway', id: 'channel-pane-l2', role: 'none' };
  const list = nest({ 'data-tid': viewport }, {}, {}, runway, {});
  const rows = createRows(list.outer, list.inner);
  const unfolded = new Set<string>();
  const rowOf = (post: Post): Row => {
    if (!isChannel) {
      const item = { 'data-tid': 'chat-pane-item', class: 'fui-unstable-ChatItem' };
      return { key: post.mid, shell: () => h('div', item), draw: () => chatMessage(post, settings) };
    }
    if (root !== null) {
      const reply = { 'data-tid': 'channel-replies-pane-message' };
      return {
        key: post.mid,
        shell: li,
        draw: () => [h('div', reply, channelMessage(post, root, settings))],
      };
    }
    return {
      key: post.mid,
      shell: li,
      draw: () => {
        const own = avatar(
          me,
          'post-message-quick-reply-avatar',
          'post-message-quick-reply-avatar',
          settings,
        );
        const earlier = () => {
          // They come from the server, a moment later.
          setTimeout(() => {
            if (!settings.growsInline) return actions.onThread(post.mid);
            unfolded.add(post.mid);
            rows.redraw(post.mid);
          }, 60);
        };
        const does = {
          all: unfolded.has(post.mid),
          onEarlier: earlier,
          onThread: () => actions.onThread(post.mid),
        };
        return [channelPost(post, conversation.id, settings, does, own)];
      },
    };
  };
  const body = h(
    'div',
    { 'data-tid': 'message-pane-body', 'data-shortcut-context': 'chat-messages-list' },
    list.outer,
  );
  const element = h(
    'div',
    { 'data-tid': 'message-pane-layout', id: 'message-pane-layout-a11y' },
    header(conversation, root, settings, actions),
    body,
    createComposer(conversation.id, settings, actions.onSend),
  );
  return {
    element,
    rows,
    show: (posts, grown) => (grown ? rows.grow : rows.show)(posts.map(rowOf)),
  };
}

function header(
  { id, name, kind, with: people }: Conversation,
  root: string | null,
  { words }: TeamsSettings,
  actions: PaneActions,
): HTMLElement {
  const title =
    kind === 'channel'
      ? h('h2', {}, h('span', { 'data-tid': 'channelTitle-text', dir: 'auto' }, name))
      : h('h2', { 'data-tid': 'chat-title' }, h('div', {}, h('span', { dir: 'auto', title: name }, name)));
  const back = h(
    'button',
    { type: 'button', 'data-tid': 'close-l2-view-button', 'aria-label': words.back },
    icon('M15 5l-7 7 7 7', 18),
  );
  back.addEventListener('click', actions.onBack);
  const count = h('span', { 'data-tid': 'chat-header-participant-count' }, `${people.length + 1}`);
  return h(
    'div',
    { 'data-tid': 'entity-header', id: kind === 'channel' ? null : `chat-header-${id}` },
    root === null ? null : back,
    title,
    people.length > 1 ? count : null,
  );
}
