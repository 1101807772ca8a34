import { h } from '../page/dom.ts';

/**
 * The strip below a composer (saved composer of 2021-02): who is typing at its start, a hint at its end that
 * comes with the first key and goes with the last.
 */
export function createNotificationBar(editor: HTMLElement): HTMLElement {
  const name = 'p-notification_bar__section p-notification_bar__section';
  const left = h('div', { class: `${name}--left` });
  const right = h('div', { class: `${name}--right` });
  editor.addEventListener('input', () => {
    const isEmpty = editor.textContent === '';
    editor.classList.toggle('ql-blank', isEmpty);
    if (isEmpty) right.replaceChildren();
    else if (right.childElementCount === 0) {
      const keys = [h('b', {}, 'Shift + Return'), ' to add a new line'];
      right.append(h('div', { class: 'p-notification_bar__hint' }, keys));
    }
  });
  return h('div', { class: 'p-notification_bar' }, left, right);
}

/** "Ana is typing" below the composer of the conversation; nobody: the strip is free again. */
export function showTyping(pane: HTMLElement, who: string | null): void {
  const left = pane.querySelector('.p-notification_bar__section--left');
  const note = { class: 'p-notification_bar__typing', role: 'status', 'aria-live': 'polite' };
  left?.replaceChildren(...(who === null ? [] : [h('div', note, h('b', {}, who), ' is typing')]));
}

/** "Ana has paused notifications" above the composer's box (facts 1.6: `context_bar`). */
export function showPaused(pane: HTMLElement, who: string | null): void {
  const box = pane.querySelector('[data-qa="message_input_container"]');
  box?.querySelector('[data-qa="context_bar"]')?.remove();
  if (who === null) return;
  const text = h('span', { 'data-qa': 'context_bar_dnd_text' }, `${who} has paused notifications`);
  box?.prepend(h('div', { class: 'p-context_bar_v2', 'data-qa': 'context_bar' }, text));
}
