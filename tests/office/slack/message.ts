import { h, setAttributes } from '../page/dom.ts';
import { avatarAddress } from './avatar-address.ts';
import { callBody, noticeBody } from './call-body.ts';
import { isCompact } from './layout.ts';
import { extras, replyBar } from './message-extras.ts';
import type { Post } from './post.ts';
import { permalink } from './post.ts';
import { emojiNode, messageBody } from './rich-text.ts';
import { times } from './times.ts';
import { workspace } from './workspace.ts';

/** Where a message stands. */
export interface MessagePlace {
  readonly channel: string;
  /** The thread's first `ts` in the thread pane and the threads view, null in the channel. */
  readonly root: string | null;
  onThread(post: Post): void;
}

function timestamp(post: Post, place: MessagePlace, text: string): HTMLElement {
  const href = permalink(workspace().domain, place.channel, post.ts, place.root ?? post.broadcastOf ?? null);
  const label = h('span', { class: 'c-timestamp__label', 'data-qa': 'timestamp_label' }, text);
  const attributes = { class: 'c-link c-timestamp', 'data-ts': post.ts, 'data-stringify-type': 'replace' };
  return h('a', { ...attributes, href, 'aria-label': times.full(post.ts) }, label);
}

function gutter(post: Post, place: MessagePlace): HTMLElement {
  if (post.follows || isCompact()) {
    // A grouped message has neither picture nor sender; `--adjacent` is the sign. The compact layout has the
    // time there too, without that sign, and the sender (facts 1.3).
    const name = place.root ? 'p-thread_compact_gutter_generic' : 'p-message_pane_message__compact_timestamp';
    const qa = place.root ? 'thread_compact_gutter' : null;
    const time = h(
      'div',
      { class: post.follows ? `${name} ${name}--adjacent` : name, 'data-qa': qa },
      timestamp(post, place, times.short(post.ts)),
    );
    return h('div', { class: 'c-message_kit__gutter__left', role: 'presentation' }, time);
  }
  const image = h('img', {
    class: 'c-base_icon c-base_icon--image',
    src: avatarAddress(post.from, 48),
    alt: '',
  });
  const button = h(
    'button',
    { class: 'c-button-unstyled c-message_kit__avatar c-avatar', type: 'button', tabindex: '-1' },
    image,
  );
  const hover = h('span', { class: 'p-member_profile_hover_card', role: 'presentation' }, button);
  return h(
    'div',
    { class: 'c-message_kit__gutter__left', role: 'presentation', 'data-stringify-ignore': 'true' },
    hover,
  );
}

/** The 2024+ form: a button in a hover card, the status inside `message_sender`, then the time (facts 1.2). */
function senderLine(post: Post, place: MessagePlace): Node[] {
  const { name, slack } = post.from;
  const button = h(
    'button',
    {
      class: 'c-link--button c-message__sender_button',
      type: 'button',
      'data-message-sender': slack,
      'data-qa': 'message_sender_name',
    },
    name,
  );
  const status = post.status
    ? h('span', { class: 'c-custom_status', 'data-qa': 'custom_status' }, emojiNode(post.status))
    : null;
  const attributes = { class: 'c-message__sender c-message_kit__sender', 'data-qa': 'message_sender' };
  const sender = h(
    'span',
    { ...attributes, 'data-stringify-type': 'replace', 'data-stringify-text': name },
    h('span', { class: 'p-member_profile_hover_card', role: 'presentation' }, button),
    status,
  );
  const badge = slack.startsWith('B')
    ? [h('span', { class: 'c-app_badge', 'data-qa': 'app_badge' }, 'APP')]
    : [];
  if (isCompact()) return [sender, ...badge, document.createTextNode('\u00a0\u00a0')];
  return [
    sender,
    ...badge,
    document.createTextNode('\u00a0\u00a0'),
    timestamp(post, place, times.clock(post.ts)),
  ];
}

function content(post: Post, place: MessagePlace): Node[] {
  return [...(post.follows ? [] : senderLine(post, place)), ...belowSender(post, place)];
}

function belowSender(post: Post, place: MessagePlace): Node[] {
  const bar = place.root === null && post.thread.length > 0 ? [replyBar(post, place)] : [];
  const body = post.call
    ? callBody(post.call)
    : post.notice
      ? noticeBody(post.notice)
      : messageBody(post.text);
  return [body, ...extras(post), ...bar];
}

/** Draws a message into a row of the list; a node that showed another message is changed in place. */
export function drawMessage(node: HTMLElement, post: Post, place: MessagePlace): void {
  const old = node.firstElementChild;
  const container = old instanceof HTMLElement && old.dataset.qa === 'message_container' ? old : h('div');
  const inThread = place.root === null ? 'p-message_pane_message__message' : 'c-message_kit__thread_message';
  const root = place.root === post.ts ? ' c-message_kit__thread_message--root' : '';
  container.className = `c-message_kit__background c-message_kit__message ${inThread}${root}`;
  setAttributes(container, {
    role: 'presentation',
    'data-qa': 'message_container',
    'data-qa-unprocessed': 'false',
    'data-qa-placeholder': 'false',
    'data-msg-ts': post.ts,
    'data-msg-channel-id': place.channel,
  });
  const right = container.querySelector('[data-qa="message_content"]');
  const left = right?.previousElementSibling;
  if (right && left) {
    left.replaceWith(gutter(post, place));
    changeContent(right, post, place);
  } else {
    const inner = h(
      'div',
      { class: 'c-message_kit__gutter' },
      gutter(post, place),
      h(
        'div',
        { class: 'c-message_kit__gutter__right', role: 'presentation', 'data-qa': 'message_content' },
        content(post, place),
      ),
    );
    const actions = h('div', { class: 'c-message_kit__actions c-message_kit__actions--default' }, inner);
    const hover = { class: 'c-message_kit__hover', role: 'document', 'aria-roledescription': 'message' };
    container.replaceChildren(h('div', { ...hover, 'data-qa-hover': 'true' }, actions));
  }
  if (old !== container) node.replaceChildren(container);
}

/** Keeps the sender's own nodes where both messages have one, as React does (facts 4, technique 1). */
function changeContent(right: Element, post: Post, place: MessagePlace): void {
  const sender = right.querySelector('[data-qa="message_sender"]');
  const button = right.querySelector('[data-qa="message_sender_name"]');
  const bot = post.from.slack.startsWith('B') || right.querySelector('[data-qa="app_badge"]') !== null;
  const status = post.status !== undefined || right.querySelector('[data-qa="custom_status"]') !== null;
  const time = right.querySelector(':scope > a.c-timestamp');
  if (!sender || !button || !time || post.follows || bot || status) {
    right.replaceChildren(...content(post, place));
    return;
  }
  setAttributes(sender, { 'data-stringify-text': post.from.name });
  setAttributes(button, { 'data-message-sender': post.from.slack });
  if (button.firstChild) button.firstChild.nodeValue = post.from.name;
  const fresh = timestamp(post, place, times.clock(post.ts));
  time.replaceWith(fresh);
  while (fresh.nextSibling) fresh.nextSibling.remove();
  right.append(...belowSender(post, place));
}
