import { h } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import { nodeId, threadId } from './ids.ts';
import type { MailThread } from './mail.ts';
import { collapsedHead, expandedMessage } from './message.ts';
import type { GmailSettings } from './settings.ts';

export interface ThreadView {
  readonly element: HTMLElement;
  readonly thread: MailThread;
  show(visible: boolean): void;
  /** Opens message `at` (from 0, oldest first) as a click does. */
  expand(at: number): void;
}

/** `h7` expanded, `kv` header only, `kx` and `kQ` in the pile of older messages (facts 2.3). */
type State = 'h7' | 'kv' | 'kx' | 'kQ';

function firstState(at: number, count: number): State {
  if (at === count - 1) return 'h7';
  if (at === 0 || count < 5 || at >= count - 2) return 'kv';
  return at === 1 ? 'kx' : 'kQ';
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

  const setState = (item: HTMLElement, state: State) => {
    item.className = state === 'h7' ? 'h7 ie nH oy8Mbf' : `${state} nH oy8Mbf`;
    item.setAttribute('aria-expanded', `${state === 'h7'}`);
  };
  const spread = () => {
    for (const item of items) {
      if (item.matches('.kx, .kQ')) setState(item, 'kv');
      item.querySelector('.adx')?.remove();
    }
  };
  const expand = (at: number) => {
    const item = items[at];
    if (!item) throw new Error(`The thread has no message ${at}`);
    if (item.matches('.kx, .kQ')) spread();
    setState(item, 'h7');
    if (!item.querySelector('.adn')) item.firstElementChild?.append(expandedMessage(context, thread, at));
  };
  const makeItem = (at: number): HTMLElement => {
    const mail = thread.mails[at];
    if (!mail) throw new Error('No such mail');
    const state = firstState(at, count);
    const item = h('div', { role: 'listitem', tabindex: '-1' }, h('div', { class: 'Bk' }));
    setState(item, state);
    item.firstElementChild?.append(collapsedHead(context, mail));
    if (state === 'kx') {
      const piled = thread.mails.filter((_, each) => ['kx', 'kQ'].includes(firstState(each, count))).length;
      item.append(h('div', { class: 'adx', role: 'button' }, h('span', { class: 'adv' }, `${piled}`)));
    }
    item.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : item;
      if (item.matches('.kx')) spread();
      else if (item.matches('.kv')) expand(at);
      else if (target.closest('.gE') && !target.closest('[role=button], .gD, .g2')) setState(item, 'kv');
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
    container.append(h('div', { class: 'nH V8djrc' }, h('div', { class: 'ha' }, title, labels)), messages);
  }, delay);
  setTimeout(() => {
    for (let at = 0; at < count; at += 1) items.push(makeItem(at));
    messages.append(...items);
    expand(count - 1);
    const buttons = ['Reply', 'Reply all', 'Forward'].map((name) =>
      h('span', { class: 'ams', role: 'link' }, name),
    );
    container.append(h('div', { class: 'amn' }, buttons));
  }, delay * 2);

  return {
    element,
    thread,
    show(visible) {
      element.style.display = visible ? '' : 'none';
      if (visible) element.setAttribute('role', 'main');
      else element.removeAttribute('role');
    },
    expand,
  };
}
