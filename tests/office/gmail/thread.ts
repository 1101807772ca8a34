import { h } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import { nodeId, threadId } from './ids.ts';
import type { Mail, MailThread } from './mail.ts';
import { collapsedHead, fillMessage } from './message.ts';
import { firstStates, isOpen, isPiled, type MessageState, setState } from './message-states.ts';
import { createReplyBar } from './reply-bar.ts';
import { sentMail } from './sent-mail.ts';
import type { GmailSettings } from './settings.ts';
import { createThreadToolbar } from './thread-toolbar.ts';

export interface ThreadView {
  readonly element: HTMLElement;
  readonly thread: MailThread;
  show(visible: boolean): void;
  /** Opens message `at` (from 0, oldest first) as a click does. */
  expand(at: number): void;
}

/** What holds subject and messages: since 2023-11-16, for some accounts since, and before (facts 2.3, saved page of 2022-05). */
function makeContainer(build: GmailSettings['container']): { outer: HTMLElement; inner: HTMLElement } {
  if (build === 'UG') {
    const inner = h('div', { class: 'nH UG id' });
    return { outer: inner, inner };
  }
  const inner = h('div', { class: build === 'a98' ? 'nH a98 iY' : 'nH if' });
  const table = () =>
    h('table', { class: 'Bs nH iY bAt' }, h('tbody', {}, h('tr', {}, h('td', { class: 'Bu bAn' }, inner))));
  return { outer: h('div', { class: 'nH g id' }, build === 'a98' ? inner : table()), inner };
}

export interface ThreadOptions {
  readonly delay: number;
  /** The subject gets its ids a while after it is there. */
  readonly lateIds?: boolean;
}

/** A thread beside the list, not in its place; filled in two steps (facts, 2023-11: async render). */
export function createThread(context: GmailContext, thread: MailThread, options: ThreadOptions): ThreadView {
  const { delay, lateIds = false } = options;
  const messages = h('div', { class: 'nH', role: 'list' });
  const { outer, inner: container } = makeContainer(context.settings.container);
  const element = h('div', { class: 'nH' }, outer);
  const items: HTMLElement[] = [];
  const count = thread.mails.length;
  const filled = new Set<number>();
  const states = firstStates(thread.mails);
  const showToolbar = () => {
    const isWhole = items.every(isOpen);
    toolbar.show(thread.mails.length < 2 ? 'none' : isWhole ? 'collapse' : 'expand');
  };
  const change = (item: HTMLElement, state: MessageState) => {
    setState(item, state);
    showToolbar();
  };
  const spread = () => {
    for (const item of items) {
      if (isPiled(item)) change(item, 'kv');
      item.querySelector('.adx')?.remove();
    }
  };
  const expand = (at: number, isFirst = false) => {
    const item = items[at];
    if (!item) throw new Error(`The thread has no message ${at}`);
    if (isPiled(item)) spread();
    change(item, 'h7');
    if (filled.has(at)) return;
    filled.add(at);
    fillMessage(context, thread, at, item, isFirst);
  };
  const toolbar = createThreadToolbar(context, {
    expandAll() {
      spread();
      for (const [at, item] of items.entries()) if (!isOpen(item)) expand(at);
    },
    // What was in the pile does not go back into it: reconstructed, no saved page shows it.
    collapseAll() {
      for (const item of items) change(item, 'kv');
    },
  });
  const makeItem = (at: number): HTMLElement => {
    const mail = thread.mails[at];
    if (!mail) throw new Error('No such mail');
    const state = states[at] ?? 'kv';
    const item = h('div', { role: 'listitem', tabindex: '-1' }, h('div', { class: 'Bk' }));
    setState(item, state === 'h7' ? 'kv' : state);
    item.firstElementChild?.append(collapsedHead(context, mail));
    if (state === 'kx') {
      const piled = states.filter((each) => each === 'kx' || each === 'kQ').length;
      item.append(h('div', { class: 'adx', role: 'button' }, h('span', { class: 'adv' }, `${piled}`)));
    }
    item.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : item;
      if (item.matches('.kx')) spread();
      else if (item.matches('.kv')) expand(at);
      else if (target.closest('.gE') && !target.closest('[role=button], .gD, .g2')) change(item, 'kv');
    });
    return item;
  };

  setTimeout(() => {
    const title = h('h2', { id: nodeId(), class: 'hP', tabindex: '-1' }, thread.subject);
    // `data-thread-perm-id` is the word "undefined" for some accounts since 2025-11 (facts 2.3).
    title.setAttribute('data-thread-perm-id', 'undefined');
    const identify = () => title.setAttribute('data-legacy-thread-id', threadId(thread).legacy);
    if (lateIds) setTimeout(identify, delay * 10);
    else identify();
    const labels = h('div', { class: 'hN', role: 'button' }, context.words.inbox);
    container.append(
      h(
        'div',
        { class: 'nH V8djrc byY' },
        toolbar.element,
        h('div', { class: 'nH' }, h('div', { class: 'ha' }, title, labels)),
      ),
      messages,
    );
  }, delay);
  setTimeout(() => {
    for (let at = 0; at < count; at += 1) items.push(makeItem(at));
    messages.append(...items);
    for (const [at, state] of states.entries()) if (state === 'h7') expand(at, true);
    container.append(createReplyBar(thread, (text, to) => add(sentMail(text, to))));
  }, delay * 2);
  /** What was sent stands below the others, open, and the row of the thread says so. */
  const add = (mail: Mail) => {
    const at = thread.mails.push(mail) - 1;
    const item = makeItem(at);
    items.push(item);
    messages.append(item);
    expand(at);
    context.changed(thread);
  };

  return {
    element,
    thread,
    show(visible) {
      element.style.display = visible ? '' : 'none';
      if (visible) element.setAttribute('role', 'main');
      else element.removeAttribute('role');
    },
    expand: (at) => expand(at),
  };
}
