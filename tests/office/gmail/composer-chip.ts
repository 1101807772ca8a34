import { avatar } from '../page/avatar.ts';
import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { list, strangers, team } from '../people.ts';

/** The name an address is known by; empty for one that is in no address book. */
export function nameOf(address: string): string {
  return known(address)?.name ?? '';
}

function known(address: string): OfficePerson | undefined {
  return [...team, ...strangers, list].find(({ email }) => email === address.toLowerCase());
}

/**
 * One recipient. "PeopleKit" since 2021-10: address in `data-hovercard-id`, name in `data-name`, which may be
 * empty (probe of 2026-05-19); before it `.vN[email]` (saved 2020).
 */
export function makeChip(address: string, classic: boolean): HTMLElement {
  const name = nameOf(address);
  const remove = h('div', { class: 'vM', 'aria-hidden': 'true' }, classic ? '' : '×');
  if (classic) {
    const attributes = { class: 'vN bfK a3q', email: address, 'data-hovercard-id': address.toLowerCase() };
    return h(
      'div',
      { class: 'vR' },
      h('span', attributes, h('div', { class: 'vT' }, name || address), remove),
    );
  }
  const person = known(address);
  return h(
    'div',
    { class: 'afV', role: 'option', 'data-hovercard-id': address, 'data-name': name, tabindex: '-1' },
    person ? h('img', { class: 'afW', src: avatar(person), alt: '' }) : h('span', { class: 'afW' }),
    h('div', { class: 'afX' }, name || address),
    remove,
  );
}

/** The element that names the recipient; of a classic chip it stands in a box of its own. */
export function chipOf(made: HTMLElement): HTMLElement {
  return made.querySelector<HTMLElement>('.vN') ?? made;
}

/** The same chip for another address, as when it is edited: the element stays. */
export function renameChip(made: HTMLElement, address: string): void {
  const chip = chipOf(made);
  chip.setAttribute('data-hovercard-id', address);
  if (chip.hasAttribute('email')) chip.setAttribute('email', address);
  else chip.setAttribute('data-name', nameOf(address));
  const text = chip.querySelector('.afX, .vT');
  if (text) text.textContent = nameOf(address) || address;
}
