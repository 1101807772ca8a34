import { h } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import type { MailThread } from './mail.ts';
import { createThread } from './thread.ts';
import type { Views } from './views.ts';

/** A thread in a window of its own: no frame, no account link, no list, `body.aAU.xE.Su` (facts 2.1). */
export function createPopped(context: GmailContext, thread: MailThread): Views {
  document.body.classList.add('aAU', 'xE', 'Su');
  const view = createThread(context, thread, { delay: 30 });
  return {
    go() {
      if (view.element.isConnected) return;
      document.body.append(h('div', { class: 'nH office-popped' }, view.element));
      view.show(true);
      if (!context.settings.hasMain) view.element.removeAttribute('role');
    },
    peek() {},
    refresh() {},
    current: () => ({ view: 'inbox', thread }),
    list() {
      throw new Error('A popped-out window has no list');
    },
    thread: () => view,
  };
}
