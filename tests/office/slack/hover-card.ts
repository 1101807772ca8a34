import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';
import { localTime } from './local-time.ts';

const delay = 300;

/**
 * The card that comes up over a name or picture after a while, outside the client's own element, and goes when
 * the pointer does (facts 1.6). `find` knows a member by id; strangers have a card too, bots have none here.
 */
export function watchHover(
  root: HTMLElement,
  find: (id: string) => OfficePerson | undefined,
  now: number,
): void {
  let timer = 0;
  let open: HTMLElement | null = null;
  const close = () => {
    clearTimeout(timer);
    open?.remove();
    open = null;
  };
  root.addEventListener('pointerover', (event) => {
    const over =
      event.target instanceof Element ? event.target.closest('.p-member_profile_hover_card') : null;
    close();
    const row = over?.closest('[data-qa="message_container"]');
    const id = row?.querySelector('[data-message-sender]')?.getAttribute('data-message-sender') ?? '';
    const person = find(id);
    if (!over || !person) return;
    timer = window.setTimeout(() => {
      open = createHoverCard(person, now);
      const { left, bottom } = over.getBoundingClientRect();
      open.style.left = `${left}px`;
      open.style.top = `${Math.min(bottom + 4, innerHeight - 180)}px`;
      document.body.append(open);
    }, delay);
  });
  root.addEventListener('pointerleave', close);
}

function createHoverCard(person: OfficePerson, now: number): HTMLElement {
  const src = avatarAddress(person, 72);
  const name = h('span', { class: 'p-member_profile_base_entity__name' }, h('strong', {}, person.name));
  const title = h(
    'div',
    { class: 'p-member_profile_base_entity__title p-member_profile_base_entity__title--full' },
    person.place,
  );
  const primary = h(
    'div',
    { class: 'p-member_profile_base_entity' },
    h('img', { class: 'p-member_profile_base_entity__avatar', src, alt: '' }),
    h('div', { class: 'p-member_profile_base_entity__primary' }, name, title),
  );
  const time = person.zone === '' ? [] : [localTime(person, now)];
  const secondary = h('div', { class: 'p-member_profile_hover_card__secondary' }, time);
  const card = h('div', { class: 'p-member_profile_hover_card__container' }, primary, secondary);
  return h('div', { class: 'p-member_profile_hover_card__popover', role: 'dialog' }, card);
}
