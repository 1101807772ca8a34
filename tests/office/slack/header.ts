import { h } from '../page/dom.ts';
import { avatarAddress } from './avatar-address.ts';
import type { Conversation } from './channels.ts';

/** The bar over the messages: `--channel`, `--dm` or `--mpdm` tell what it is (facts 1.6). */
export function createHeader(conversation: Conversation): HTMLElement {
  const kind = { channel: 'channel', im: 'dm', mpim: 'mpdm' }[conversation.type];
  const title =
    conversation.type === 'channel' ? 'p-view_header__channel_title' : 'p-view_header__member_name';
  const picture = conversation.with.map((person) =>
    h('img', { class: 'c-avatar', src: avatarAddress(person, 24), alt: '' }),
  );
  const hash = conversation.type === 'channel' ? h('span', { class: 'p-view_header__prefix' }, '#') : null;
  const button = h(
    'button',
    {
      class: `c-button-unstyled p-view_header__big_button p-view_header__big_button--${kind}`,
      type: 'button',
      'data-qa': 'channel_name_button',
    },
    picture,
    hash,
    h('span', { class: title, 'data-qa': 'channel_name', dir: 'auto' }, conversation.name),
  );
  const members =
    conversation.type === 'channel'
      ? h('button', { type: 'button', class: 'p-avatar_stack' }, '14 members')
      : null;
  return h(
    'div',
    { class: 'p-view_header', 'data-qa': 'view_header' },
    h('div', { class: 'p-view_header__text' }, button),
    h('div', { class: 'p-view_header__actions' }, members),
  );
}
