import { h, need } from '../page/dom.ts';
import { jonas, me } from '../people.ts';

/** A new message in a pop-up: form, subject, body and one chip (facts 2.4). */
export function openComposer(): void {
  // "PeopleKit" chips: address in `data-hovercard-id`, name in `data-name` (probe of 2026-05-19).
  const chip = h(
    'div',
    { role: 'option', 'data-hovercard-id': jonas.email, 'data-name': jonas.name, class: 'afV' },
    jonas.name,
  );
  const field = h('div', { name: 'to', class: 'anm' }, h('div', { role: 'listbox', class: 'agh' }, chip));
  const body = h('div', {
    role: 'textbox',
    g_editable: 'true',
    contenteditable: 'true',
    'aria-label': 'Message Body',
    class: 'Am Al editable',
  });
  const form = h(
    'form',
    { class: 'bAs' },
    h('input', { type: 'hidden', name: 'composeid', value: `${Date.now()}` }),
    h('input', { type: 'hidden', name: 'from', value: me.email }),
    h('div', { class: 'GS' }, field),
    h('input', { name: 'subjectbox', placeholder: 'Subject', class: 'aoT' }),
  );
  const close = h('button', { type: 'button', class: 'Ha', 'aria-label': 'Close' }, '×');
  const head = h('div', { class: 'Ht' }, 'New Message', close);
  const foot = h('div', { class: 'btC' }, h('div', { class: 'T-I aoO', role: 'button' }, 'Send'));
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
    head,
    form,
    body,
    foot,
  );
  const dock = document.querySelector('.dw') ?? document.body.appendChild(h('div', { class: 'dw' }));
  const popup = h('div', { class: 'no' }, h('div', { class: 'nH' }, h('div', { class: 'AD' }, dialog)));
  dock.append(popup);
  close.addEventListener('click', () => popup.remove());
  need(dialog, '[name=subjectbox]').focus();
}
