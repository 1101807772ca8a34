import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';

/** A member's profile beside the channel, with Slack's own words for the local time (facts 1.6). */
export function createProfilePane(person: OfficePerson, now: number, onClose: () => void): HTMLElement {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: person.zone } as const;
  const clock = new Intl.DateTimeFormat('en-US', options).format(now);
  const close = h('button', { type: 'button', 'data-qa': 'close_flexpane', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', onClose);
  const title = h(
    'div',
    { class: 'p-flexpane__title_container', 'data-qa': 'flexpane-title-container' },
    'Profile',
  );
  const image = h('img', {
    class: 'p-r_member_profile__avatar__img',
    src: avatarAddress(person, 512),
    alt: '',
  });
  const name = h('span', { class: 'p-r_member_profile__name__text' }, person.name);
  const mail = h('a', { class: 'c-link', href: `mailto:${person.email}` }, person.email);
  const container = h(
    'div',
    { class: 'p-r_member_profile__container' },
    image,
    h('div', { class: 'p-r_member_profile__name' }, name),
    h(
      'div',
      { class: 'p-r_member_profile_section' },
      h('span', { class: 'p-local_time__text' }, `${clock} local time`),
    ),
    h(
      'div',
      { class: 'p-r_member_profile_section' },
      h('div', { class: 'p-rimeto_member_profile_field__contact_info' }, mail),
    ),
  );
  const header = h('div', { class: 'p-flexpane_header' }, title, close);
  const pane = h('div', { class: 'p-flexpane', 'data-qa': 'member_profile_pane' }, header, container);
  const label = `Profile of ${person.name}`;
  return h(
    'div',
    { class: 'p-view_contents p-view_contents--secondary', role: 'dialog', 'aria-label': label },
    pane,
  );
}
