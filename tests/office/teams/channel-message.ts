import { h } from '../page/dom.ts';
import { drawBody } from './body.ts';
import { attachments, avatar, dummy, linkCard, nextId, reactions } from './parts.ts';
import type { Post } from './post.ts';
import type { TeamsSettings } from './settings.ts';

const labels = ['failure-status', 'tombstone', 'author', 'subject-line', 'timestamp', 'content'];

/**
 * One message of a channel, a post (`root` is its own `mid`) or a reply, as in a saved page of 2026-08: the time is
 * local text alone, and the body's fold is always there.
 */
export function channelMessage(post: Post, root: string, settings: TeamsSettings): HTMLElement {
  const { mid } = post;
  const kind = mid === root ? 'post' : 'reply';
  const tid = `${kind}-message-header-avatar`;
  const header = h(
    'div',
    { class: 'fui-Flex office-head' },
    h(
      'div',
      { class: 'fui-Flex', 'data-tid': kind === 'post' ? 'post-message-subheader' : 'reply-message-header' },
      senderLine(post, settings),
    ),
  );
  return h(
    'div',
    {
      class: kind === 'post' ? 'fui-Primitive' : 'fui-Flex',
      id: `message-body-${mid}`,
      role: 'group',
      'aria-labelledby': labels.map((each) => `${each}-${mid}`).join(' '),
      'data-shortcut-left-rail': 'true',
      tabindex: '0',
    },
    h('div', { class: 'fui-Flex office-top' }, avatar(post.from, tid, tid, settings), header),
    h(
      'div',
      { class: 'fui-Flex office-below' },
      content(post, root, settings),
      post.deleted ? null : reactions(post, settings),
    ),
  );
}

function senderLine(post: Post, settings: TeamsSettings): readonly Node[] {
  const { mid, from, edited } = post;
  const { words, times } = settings;
  const name = h(
    'span',
    { class: 'fui-StyledText', dir: 'auto', id: `author-${mid}` },
    from.shown ?? from.name,
  );
  const full = times.full(mid);
  const when = { class: 'fui-StyledText', dir: 'auto', 'data-tid': 'timestamp', as: 'time' };
  const time = h('time', { ...when, 'aria-label': full, id: `timestamp-${mid}` }, times.shown(mid));
  const mark = h(
    'span',
    { class: 'fui-StyledText', dir: 'auto', id: `edited-${mid}`, title: words.editedAt(full) },
    words.edited,
  );
  const status = h('div', { class: 'fui-Flex', 'data-tid': 'status-bar' }, edited ? mark : null);
  return [
    h('div', { class: 'fui-Flex' }, h('div', { class: 'fui-Flex' }, name)),
    h('div', { class: 'fui-Flex' }, time, status),
  ];
}

function content(post: Post, root: string, settings: TeamsSettings): HTMLElement {
  const { mid, subject } = post;
  const wrapper = h('div', {
    class: 'fui-Flex',
    'data-mid': mid,
    'data-reply-chain-id': root,
    'data-testid': 'message-body-flex-wrapper',
  });
  if (post.deleted) {
    wrapper.append(h('div', { class: 'fui-StyledText', id: `tombstone-${mid}` }, settings.words.deleted));
    return wrapper;
  }
  const line = { class: 'fui-StyledText', as: 'h2', 'data-tid': 'subject-line', id: `subject-line-${mid}` };
  const body = { class: 'fui-Primitive', dir: 'auto', id: `content-${mid}`, 'data-tid': 'message-body' };
  const written = h('div', { ...body, 'data-message-content': '' }, drawBody(post.text, settings));
  wrapper.append(
    ...(subject ? [h('h2', line, subject)] : []),
    h('div', { class: 'fui-Primitive' }, foldable(post, written, settings)),
  );
  const more = [attachments(post, settings), linkCard(post)].filter((each) => each !== null);
  wrapper.append(...more);
  return wrapper;
}

/** The button to unfold is in the page always; whether the text is folded says its own `display`. */
function foldable({ mid, folded }: Post, written: HTMLElement, { words }: TeamsSettings): readonly Node[] {
  const id = `see-more-content-${mid}`;
  const fold = h(
    'div',
    { class: `fui-Primitive${folded ? ' office-folded' : ''}`, id, 'data-testid': id },
    h('div', { class: 'fui-Primitive' }, written),
  );
  const button = h(
    'button',
    { class: 'fui-Link', type: 'button', 'aria-expanded': 'false', 'aria-controls': id, dir: 'auto' },
    words.seeMore,
  );
  const container = h(
    'div',
    { class: 'fui-Flex', id: 'see-more-container', 'data-testid': 'see-more-container' },
    button,
  );
  container.style.display = folded ? 'flex' : 'none';
  button.addEventListener('click', () => {
    fold.classList.remove('office-folded');
    container.style.display = 'none';
  });
  return [fold, container];
}

/** A post with what was answered below it: the last few replies, and a button for those before. */
export function channelPost(
  post: Post,
  thread: string,
  settings: TeamsSettings,
  actions: { all: boolean; onEarlier(): void; onThread(): void },
  own: HTMLElement,
): HTMLElement {
  const { mid } = post;
  const { words } = settings;
  const hidden = actions.all ? 0 : Math.max(0, post.thread.length - 3);
  const focus = (each: Post, ...inner: readonly Node[]) =>
    h(
      'div',
      { class: 'fui-Primitive', 'data-channel-message-focus-target-id': each.mid },
      h('div', { class: 'fui-Primitive', id: `menu${nextId()}` }, dummy(), ...inner, dummy()),
    );
  const earlier = h(
    'button',
    {
      class: 'fui-Button',
      type: 'button',
      'data-tid': 'response-summary-button',
      id: `response-summary-${mid}`,
    },
    h(
      'span',
      { class: 'fui-StyledText', dir: 'auto' },
      words.earlier(hidden, post.thread[0]?.from.name ?? ''),
    ),
  );
  earlier.addEventListener('click', actions.onEarlier);
  const replies = post.thread.slice(hidden).map((each) => focus(each, channelMessage(each, mid, settings)));
  const answer = h(
    'button',
    { class: 'fui-Button', type: 'button', 'data-tid': 'quick-reply-placeholder-reply' },
    words.answer,
  );
  answer.addEventListener('click', actions.onThread);
  const surface = h(
    'div',
    {
      class: 'fui-Flex',
      'aria-label': words.answers(post.thread.length),
      'data-tid': 'response-surface',
      id: `response-surface-${thread}`,
    },
    h('div', { class: 'fui-Flex' }, hidden > 0 ? earlier : null),
    h('div', { class: 'fui-Flex' }, replies),
    h('div', { class: 'fui-Flex office-answer' }, own, h('div', { class: 'fui-Primitive' }, answer), dummy()),
  );
  const summary = { class: 'fui-Flex', 'data-tid': 'channel-pane-message', id: `reply-chain-summary-${mid}` };
  const inner = h(
    'div',
    { class: 'fui-Primitive', id: `post-message-renderer-${mid}` },
    dummy(),
    channelMessage(post, mid, settings),
    dummy(),
  );
  return h(
    'div',
    { ...summary, role: 'group', tabindex: '0' },
    h('div', { class: 'fui-Primitive' }, inner),
    surface,
  );
}
