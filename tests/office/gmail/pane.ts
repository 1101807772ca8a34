import { h } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import type { ListView } from './list.ts';
import type { MailThread } from './mail.ts';
import type { ThreadView } from './thread.ts';
import { createThread } from './thread.ts';

export interface Pane {
  show(thread: MailThread): void;
  thread(): ThreadView | null;
}

/**
 * The reading pane of a list: `.aia` is there only where it is switched on, `.ao9` holds the thread or, before
 * one is chosen, `.apa` (facts 2.5, 2023-11-30). It goes into the list's own view, beside or below the rows.
 */
export function createPane(context: GmailContext, list: ListView): Pane {
  const nothing = h('div', { class: 'apa' }, 'No conversations selected');
  const root = h('div', { class: 'ao9' }, nothing);
  const halves = h('div', { class: `office-${context.settings.pane}` });
  list.ui.replaceWith(halves);
  halves.append(h('div', { class: 'office-list' }, list.ui), h('div', { class: 'aia' }, root));
  let view: ThreadView | null = null;
  return {
    show(thread) {
      if (view?.thread === thread) return;
      // The ids come after the view (facts, 2026-08).
      view = createThread(context, thread, { delay: 30, lateIds: true });
      root.replaceChildren(view.element);
      list.mark(thread);
    },
    thread: () => view,
  };
}
