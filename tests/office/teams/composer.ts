import { h, icon } from '../page/dom.ts';
import { createEditor } from './editor.ts';
import type { TeamsSettings } from './settings.ts';

/**
 * The foot of a conversation: the box to write in, and the button that names the conversation. The first letter draws
 * the bar of buttons anew.
 */
export function createComposer(
  thread: string,
  settings: TeamsSettings,
  onSend: (text: string) => void,
): HTMLElement {
  const { words } = settings;
  const bar = h('div', { class: 'office-bar', role: 'toolbar' });
  let wasEmpty = true;
  const drawBar = () => {
    const attributes = { type: 'button', name: 'send', 'data-tid': 'sendMessageCommands-send' };
    const send = h(
      'button',
      { ...attributes, 'data-track-thread-id': thread, 'aria-label': words.send, title: words.send },
      icon('M4 5l17 7-17 7 2-7zM6 12h8', 18),
    );
    send.addEventListener('click', sendWritten);
    bar.replaceChildren(
      h('button', { type: 'button', 'data-tid': 'sendMessageCommands-FormattingToggle' }, 'A'),
      send,
    );
  };
  const editor = createEditor(words.write, (text) => {
    if ((text === '') === wasEmpty) return;
    wasEmpty = text === '';
    drawBar();
  });
  const sendWritten = () => {
    const text = editor.text();
    if (text === '') return;
    editor.clear();
    onSend(text);
  };
  editor.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendWritten();
  });
  drawBar();
  const box = h('div', { class: 'office-compose', 'data-tid': 'message-compose-box' }, editor.element, bar);
  return h('div', { 'data-tid': 'message-pane-footer' }, box);
}
