import { h } from '../page/dom.ts';
import { readGmailSettings } from './settings.ts';
import { wordsFor } from './words.ts';

/** What is scheduled, and for which composer the dialog is open, and whether it is that for any time; for tests. */
export const schedule: { dialogOf: string | null; isPicking: boolean; times: string[] } = {
  ...{ dialogOf: null, isPicking: false, times: [] },
};

/** Beside *Send* (2020-10, 2026-05): the arrow, whose menu has *Schedule send*; `[button group]`. */
export function sendGroup(number: number, send: HTMLElement, back: () => void): HTMLElement {
  const { schedule: has, lang } = readGmailSettings();
  const words = wordsFor(lang);
  const group = h('div', { class: 'dC' }, send);
  if (has) {
    const arrow = h(
      'div',
      {
        class: 'T-I J-J5-Ji hG T-I-atl L3',
        role: 'button',
        tabindex: '1',
        'aria-label': words.sendOptions,
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
      },
      h('div', { class: 'G-asx' }),
    );
    hangMenu(arrow, words.scheduleSend, () => openDialog(number, back));
    group.append(arrow);
  }
  return h('div', { class: 'J-J5-Ji btA' }, h('div', { class: 'J-J5-Ji' }), group);
}

/** The menu is not in the composer, but of the page; there from the start, and hidden (2020-10). */
function hangMenu(arrow: HTMLElement, label: string, choose: () => void): void {
  const item = h(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem' },
    h('div', { class: 'J-N-Jz' }, h('img', { class: 'v5 J-N-JX', role: 'menuitem', alt: '' }), label),
  );
  const menu = h('div', { class: 'q8NmZb J-M jQjAxd', role: 'menu' }, h('div', { class: 'SK AX' }, item));
  const show = (isOpen: boolean) => {
    menu.style.display = isOpen ? '' : 'none';
    arrow.setAttribute('aria-expanded', `${isOpen}`);
    const { left, top } = arrow.getBoundingClientRect();
    Object.assign(menu.style, { left: `${left}px`, top: `${top - 40}px` });
    if (!isOpen) return;
    menu.setAttribute('tabindex', '-1');
    menu.focus();
  };
  let isDown = false;
  // Its own handler: the button down, then up.
  arrow.addEventListener('mousedown', () => {
    isDown = true;
  });
  arrow.addEventListener('mouseup', () => {
    if (isDown) show(menu.style.display === 'none');
    isDown = false;
  });
  const pressed = new Set<string>();
  // Far above the item, and by where the pointer is (2026-05): an event without coordinates does nothing.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    menu.addEventListener(type, ({ clientX, clientY }) => {
      const box = item.getBoundingClientRect();
      const isIn = box.left < clientX && clientX < box.right && box.top < clientY && clientY < box.bottom;
      if (!isIn) return pressed.clear();
      pressed.add(type);
      if (type !== 'click' || pressed.size < 5) return;
      pressed.clear();
      show(false);
      choose();
    });
  show(false);
  document.body.append(menu);
}

/** Presets, which schedule at once, and *Pick date & time* (`.AM`); shown a moment after it was asked for. */
function openDialog(number: number, back: () => void): void {
  const words = wordsFor(readGmailSettings().lang);
  const row = (label: string, more = '') =>
    h('div', { class: `Az${more}`, role: 'menuitem', tabindex: '0' }, h('div', { class: 'Aj' }, label));
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'dialog', tabindex: '-1', 'aria-label': words.scheduleSend },
    row('8:00'),
    row('13:00'),
    row(words.pickDate, ' AM'),
  );
  const close = () => {
    dialog.remove();
    schedule.dialogOf = null;
    back();
  };
  dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  // By where the pointer is, as its menu.
  dialog.addEventListener('click', ({ clientX, clientY }) => {
    const pressed = [...dialog.querySelectorAll('.Az')].find((row) => {
      const box = row.getBoundingClientRect();
      return box.left < clientX && clientX < box.right && box.top < clientY && clientY < box.bottom;
    });
    if (pressed === undefined) return;
    if (!pressed.matches('.AM')) return void schedule.times.push(pressed.textContent ?? '');
    dialog.remove();
    openPicker(number, back);
  });
  setTimeout(() => {
    document.body.append(dialog);
    dialog.focus();
    schedule.dialogOf = `${number}`;
  }, 40);
}

/** *Pick date & time*: fields for both, the date first. */
function openPicker(number: number, back: () => void): void {
  const { pickDate } = wordsFor(readGmailSettings().lang);
  const date = h('input', { type: 'text', 'aria-label': 'Date' });
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'dialog', tabindex: '-1', 'aria-label': pickDate },
    date,
    h('input', { type: 'text', 'aria-label': 'Time' }),
  );
  dialog.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dialog.remove();
    Object.assign(schedule, { dialogOf: null, isPicking: false });
    back();
  });
  document.body.append(dialog);
  date.focus();
  Object.assign(schedule, { dialogOf: `${number}`, isPicking: true });
}
