import { h } from '../page/dom.ts';
import { team } from '../people.ts';
import { chipOf, makeChip, renameChip } from './composer-chip.ts';

export const fieldNames = ['to', 'cc', 'bcc'] as const;
export type FieldName = (typeof fieldNames)[number];

/** To, Cc or Bcc of a composer. */
export interface RecipientField {
  readonly row: HTMLElement;
  readonly input: HTMLElement;
  addresses(): string[];
  add(address: string): void;
  /** Puts in what another field had: the same element. */
  take(made: HTMLElement): void;
  find(address: string): HTMLElement | undefined;
  rename(address: string, other: string): void;
}

const labels = { to: 'To', cc: 'Cc', bcc: 'Bcc' } as const;

/** `changed` is told of every chip that comes or goes. */
export function createField(name: FieldName, classic: boolean, changed: () => void): RecipientField {
  const input = classic
    ? h('textarea', { rows: '1', class: 'vO', name, tabindex: '1', 'aria-label': labels[name] })
    : h('input', {
        class: 'agP',
        tabindex: '1',
        role: 'combobox',
        'aria-label': `${labels[name]} recipients`,
      });
  const box = classic
    ? h('div', { class: 'wO nr' }, input)
    : h('div', { role: 'listbox', class: 'agh', 'aria-multiselectable': 'true' }, input);
  // What is offered while one types: options too, without an address of their own (2026-05-19).
  const offers = h('div', { role: 'listbox', class: 'afC' });
  const field = classic
    ? h('div', { class: 'oj' }, box)
    : h('div', { name, class: 'anm' }, h('div', { class: 'aeI' }, box), offers);
  const row = h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, h('span', { class: 'gO aQY' }, labels[name])),
    h('td', { class: 'eV' }, field),
  );
  const made = () =>
    [...box.children].filter((el): el is HTMLElement => el !== input && el instanceof HTMLElement);
  const addressOf = (one: HTMLElement) => chipOf(one).getAttribute('data-hovercard-id') ?? '';
  const take = (one: HTMLElement) => {
    input.before(one);
    row.style.display = '';
    changed();
  };
  const add = (address: string) => take(makeChip(address, classic));
  const remove = (one: Element | null | undefined) => {
    one?.remove();
    changed();
  };

  const offer = () => {
    const found = team.filter(({ name: who }) => who.toLowerCase().startsWith(input.value.toLowerCase()));
    // Drawn anew with every key.
    offers.replaceChildren(
      ...(input.value === ''
        ? []
        : found.map((person) => h('div', { role: 'option', class: 'afD' }, person.name))),
    );
  };
  input.addEventListener('input', offer);
  field.addEventListener('keydown', (event) => {
    const focused = event.target instanceof Element ? event.target.closest('.afV, .vR') : null;
    if (event.key === 'Enter' && event.target === input && input.value !== '') {
      const text = input.value.trim();
      add(team.find(({ name: who }) => who.startsWith(text))?.email ?? text);
      input.value = '';
      offer();
      event.preventDefault();
    }
    // Any such key in the field takes a recipient away unless one is typing: ours must never arrive here.
    if (/^(?:Backspace|Delete)$/.test(event.key) && input.value === '') remove(focused ?? made().at(-1));
    if (event.key === 'ArrowLeft' && event.target === input && input.value === '') made().at(-1)?.focus();
  });
  field.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.vM')) remove(target.closest('.afV, .vR'));
    else target?.closest('.afV, .vN')?.setAttribute('data-opened', 'true');
  });
  const find = (address: string) => made().find((one) => addressOf(one) === address);
  return {
    row,
    input,
    add,
    take,
    find,
    addresses: () => made().map(addressOf),
    rename(address, other) {
      const one = find(address);
      if (!one) throw new Error(`${name} has no ${address}`);
      renameChip(one, other);
      changed();
    },
  };
}
