import { h } from '../page/dom.ts';

/** What a composer looks the same in everywhere: its title and its content. */
export interface ComposerFrame {
  readonly dialog: HTMLElement;
  readonly head: HTMLElement;
  readonly content: HTMLElement;
}

/** Where a composer stands. */
export interface ComposerPlace {
  readonly form: 'popup' | 'full' | 'inline';
  /** Ends the composer as Gmail does. */
  close(): void;
  /** Takes it out, to stand elsewhere. */
  leave(): void;
}

let opened = 0;

/** `.Ht` is the title bar; since 2026-06 it is `Ht-` and a hash for some (facts, "What broke"): here for every second one. */
export function composerFrame(): ComposerFrame {
  opened += 1;
  const close = h('button', { type: 'button', class: 'Ha', 'aria-label': 'Close', tabindex: '-1' }, '×');
  const head = h(
    'div',
    { class: opened % 2 === 0 ? 'Ht-x7Qd2 office-head' : 'Ht office-head' },
    'New Message',
    close,
  );
  const content = h('div', { class: 'aaZ' });
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
    h('div', { class: 'nH Hy aXJ' }, head),
    h('div', { class: 'nH' }, content),
  );
  return { dialog, head, content };
}

/** `.dw .nH > .nH > .no > div.nH > .AD > [role=dialog]` */
export function placePopup(frame: ComposerFrame): ComposerPlace {
  const dock = document.querySelector('.dw') ?? document.body.appendChild(h('div', { class: 'dw np' }));
  const row =
    dock.querySelector('.no') ??
    dock
      .appendChild(h('div', { class: 'nH' }, h('div', { class: 'nH' }, h('div', { class: 'no' }))))
      .querySelector('.no');
  const popup = h('div', { class: 'nH' }, h('div', { class: 'AD' }, frame.dialog));
  row?.append(popup);
  const leave = () => popup.remove();
  return { form: 'popup', close: leave, leave };
}

/** `body > .aSs > .aSt [role=dialog]`; closing while saving leaves the node, only `.aaZ` is emptied. */
export function placeFull(frame: ComposerFrame): ComposerPlace {
  const screen = h('div', { class: 'aSs' }, h('div', { class: 'aSt' }, frame.dialog));
  document.body.append(screen);
  const close = () => {
    frame.content.replaceChildren();
    screen.style.display = 'none';
  };
  return { form: 'full', close, leave: () => screen.remove() };
}

/** A reply in the last message of the open thread: `.ip.adB`, and no dialog; the buttons that ask for one make way. */
export function placeInline(frame: ComposerFrame): ComposerPlace {
  const message = [...document.querySelectorAll('[role=main] [role=listitem]')].at(-1);
  if (!message) throw new Error('No thread is open');
  const box = h('div', { class: 'ip adB' }, frame.content);
  message.append(box);
  const buttons = document.querySelector<HTMLElement>('[role=main] .amn');
  buttons?.style.setProperty('display', 'none');
  const leave = () => {
    box.remove();
    buttons?.style.removeProperty('display');
  };
  return { form: 'inline', close: leave, leave };
}
