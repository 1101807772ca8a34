import { h, icon } from '../page/dom.ts';
import { writtenIn } from '../page/written.ts';
import { createNotificationBar } from './notification-bar.ts';
import { sendGroup } from './send-later.ts';
import { workspace } from './workspace.ts';

/** Takes what was written in a conversation, or in its thread `root`. */
export type Send = (channel: string, root: string | null, text: string) => void;

/**
 * The box to write in; a reader stays out of it (facts 1.6). `root` names the thread it answers. The button and Enter
 * send; what is sent leaves the box.
 */
export function createComposer(
  channel: string,
  name: string,
  root: string | null,
  onSend: Send = () => {},
): HTMLElement {
  const editor = h(
    'div',
    {
      class: 'ql-editor ql-blank',
      contenteditable: 'true',
      role: 'textbox',
      dir: 'auto',
      'data-team-id': workspace().id,
      'data-qa': 'texty_input',
      'aria-label': root ? 'Reply…' : `Message ${name}`,
      'data-placeholder': root ? 'Reply…' : `Message ${name}`,
    },
    h('p', {}, h('br')),
  );
  const input = h(
    'div',
    {
      class: 'c-texty_input ql-container',
      'data-qa': 'message_input',
      'data-message-input': 'true',
      'data-channel-id': channel,
      'data-view-context': root ? 'threads-flexpane' : 'message-pane',
      'data-thread-ts': root,
      'data-thread-key': root ? `${channel}-${root}` : null,
    },
    editor,
  );
  const bold = h(
    'button',
    { type: 'button', 'data-qa': 'bold-composer-button', 'aria-label': 'Bold' },
    h('b', {}, 'B'),
  );
  const send = h(
    'button',
    {
      type: 'button',
      class: 'c-wysiwyg_container__button--send',
      'data-qa': 'texty_send_button',
      'aria-label': 'Send now',
    },
    icon('M4 5l17 7-17 7 2-7zM6 12h8', 16),
  );
  const sendWritten = () => {
    const text = writtenIn(editor);
    if (text === '') return;
    editor.replaceChildren(h('p', {}, h('br')));
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    onSend(channel, root, text);
  };
  send.addEventListener('click', sendWritten);
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendWritten();
  });
  const bar = h('div', { class: 'c-wysiwyg_container__footer' }, bold, sendGroup(send, editor));
  const box = h('div', { class: 'c-wysiwyg_container' }, input, bar);
  const strip = createNotificationBar(editor);
  return h(
    'div',
    { class: 'p-message_pane_input', 'data-qa': 'message_input_container' },
    h('div', { class: 'p-message_pane_input_inner' }, h('div', { class: 'p-message_input' }, box), strip),
  );
}
