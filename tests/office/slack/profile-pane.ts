import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';
import { localTime } from './local-time.ts';

/** A member's profile beside the channel (facts 1.6). */
export function createProfilePane(person: OfficePerson, now: number, onClose: () => void): HTMLElement {
  const close = h('button', { type: 'button', 'data-qa': 'close_flexpane', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', onClose);
  const title = h(
    'div',
    { class: 'p-flexpane__title_container', 'data-qa': 'flexpane-title-container' },
    'Profile',
  );
  const header = h('div', { class: 'p-flexpane_header' }, title, close);
  const pane = h(
    'div',
    { class: 'p-flexpane', 'data-qa': 'member_profile_pane' },
    header,
    content(person, now),
  );
  const label = `Profile of ${person.name}`;
  return h(
    'div',
    { class: 'p-view_contents p-view_contents--secondary', role: 'dialog', 'aria-label': label },
    pane,
  );
}

function content(person: OfficePerson, now: number): HTMLElement {
  const src = avatarAddress(person, 512);
  const image = h('img', { class: 'p-r_member_profile__avatar__img', src, alt: '' });
  const frame = h('div', { class: 'p-r_member_profile__avatar__img_container' }, image);
  const name = h('span', { class: 'p-r_member_profile__name__text' }, person.name);
  const mail = h('a', { class: 'c-link', href: `mailto:${person.email}` }, person.email);
  const section = { class: 'p-r_member_profile_section' };
  return h(
    'div',
    { class: 'p-r_member_profile__container' },
    h('div', { class: 'p-r_member_profile__avatar_content' }, frame),
    h('div', section, h('div', { class: 'p-r_member_profile__name' }, name), localTime(person, now)),
    h('div', section, h('div', { class: 'p-rimeto_member_profile_field__contact_info' }, mail)),
  );
}
