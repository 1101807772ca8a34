import { h } from '../page/dom.ts';
import { writtenIn } from '../page/written.ts';
import { readSlackSettings } from './settings.ts';
import { laterWords } from './words.ts';

/** What was scheduled, and whether the dialog for any time is open; for tests. */
export const sendLater: { dialogOf: Element | null; times: string[] } = { dialogOf: null, times: [] };

/** The button that sends, and beside it the one whose menu sends later; that one is off while nothing is written. */
export function sendGroup(send: HTMLElement, editor: HTMLElement): HTMLElement {
  const group = h('span', { class: 'c-wysiwyg_container__send_button--with_options' }, send);
  if (!readSlackSettings().schedule) return group;
  const button = h('button', {
    type: 'button',
    class:
      'c-button-unstyled c-icon_button c-icon_button--size_small c-wysiwyg_container__button c-wysiwyg_container__button--send_options c-icon_button--default',
    'data-qa': 'texty_send_options_button',
    'aria-label': laterWords().later,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  button.textContent = '⌄';
  const follow = () => {
    const isEmpty = writtenIn(editor) === '';
    button.setAttribute('aria-disabled', `${isEmpty}`);
    button.classList.toggle('c-wysiwyg_container__button--disabled', isEmpty);
  };
  new MutationObserver(follow).observe(editor, { childList: true, subtree: true, characterData: true });
  follow();
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-expanded', 'true');
    // The page draws it with its next render.
    setTimeout(() => openMenu(button, editor), 20);
  });
  group.append(button);
  return group;
}

function openMenu(button: HTMLElement, editor: HTMLElement): void {
  const { later, monday, custom } = laterWords();
  const item = (label: string, work: () => void) => {
    const made = h('button', { type: 'button', class: 'c-menu_item__button', role: 'menuitem' }, label);
    made.addEventListener('click', () => {
      close();
      work();
    });
    return made;
  };
  const menu = h(
    'div',
    { class: 'c-menu', role: 'menu', tabindex: '-1', 'aria-label': later },
    item(monday, () => sendLater.times.push(monday)),
    item(custom, () => openDialog(editor)),
  );
  const portal = h('div', { class: 'ReactModalPortal' }, menu);
  const close = () => {
    portal.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close();
    editor.focus();
  });
  const { left, top } = button.getBoundingClientRect();
  menu.style.cssText = `position:fixed;z-index:1050;left:${left - 200}px;top:${top - 80}px;background:Canvas`;
  document.body.append(portal);
  menu.focus();
}

function openDialog(editor: HTMLElement): void {
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      tabindex: '-1',
      class: 'c-dialog__content',
      'aria-label': laterWords().later,
    },
    h('input', { type: 'text', 'aria-label': 'Date' }),
  );
  dialog.style.cssText = 'position:fixed;z-index:1060;inset:30% 35% auto;padding:20px;background:Canvas';
  dialog.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dialog.remove();
    sendLater.dialogOf = null;
    editor.focus();
  });
  document.body.append(dialog);
  dialog.focus();
  sendLater.dialogOf = editor;
}
