import { h } from '../page/dom.ts';
import { me } from '../people.ts';
import { openComposer } from './composer.ts';
import type { FieldName } from './composer-field.ts';
import { lastMail, type MailThread } from './mail.ts';

type Wish = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** Who gets an answer to the newest mail: its sender, or those it went to where that is the reader. */
function answerTo(thread: MailThread, isToAll: boolean): Wish {
  const { from, to } = lastMail(thread);
  const others = to.filter((person) => person !== me).map(({ email }) => email);
  if (from === me) return { to: others };
  return isToAll ? { to: [from.email], cc: others } : { to: [from.email] };
}

/** Below the thread: an answer is written in its newest message, in place of these buttons (facts 2.4). */
export function createReplyBar(
  thread: MailThread,
  onSend: (text: string, to: readonly string[]) => void,
): HTMLElement {
  const wishes: Readonly<Record<string, () => Wish>> = {
    Reply: () => answerTo(thread, false),
    'Reply all': () => answerTo(thread, true),
    Forward: () => ({}),
  };
  const buttons = Object.entries(wishes).map(([name, wish]) => {
    const button = h('span', { class: 'ams', role: 'link', tabindex: '0' }, name);
    button.addEventListener('click', () => openComposer('inline', { ...wish(), onSend }));
    button.addEventListener('keydown', ({ key }) => key === 'Enter' && button.click());
    return button;
  });
  return h('div', { class: 'amn' }, buttons);
}
