import type { GmailContext } from './context.ts';
import type { ListView } from './list.ts';
import { createList } from './list.ts';
import type { MailThread } from './mail.ts';
import { createPane, type Pane } from './pane.ts';
import type { Route } from './route.ts';
import { readRoute } from './route.ts';
import type { ThreadView } from './thread.ts';
import { createThread } from './thread.ts';

/** Which list and thread are in the page, and which of them is shown. */
export interface Views {
  go(hash: string): void;
  /** Shows a thread in the reading pane: no address changes (facts 2.5). */
  peek(thread: MailThread): void;
  /** Draws the rows of a thread anew. */
  refresh(thread: MailThread): void;
  current(): Route;
  list(): ListView;
  thread(): ThreadView | null;
}

/** The list comes a good while after the route in search (facts, 2023-10). */
const delayOf = (view: string) => (view.startsWith('search') ? 600 : 40);

/** Lists are kept once made, hidden; one thread at a time stands beside them (facts 2.1). */
export function createViews(context: GmailContext, parent: HTMLElement): Views {
  const { settings, mailbox } = context;
  const lists = new Map<string, { readonly list: ListView; readonly pane: Pane | null }>();
  let route: Route = { view: 'inbox', thread: null };
  let thread: ThreadView | null = null;

  const viewOf = (view: string) => {
    const known = lists.get(view);
    if (known) return known;
    const list = createList(context, view, delayOf(view));
    const pane = settings.pane === 'none' ? null : createPane(context, list);
    const made = { list, pane };
    lists.set(view, made);
    parent.append(list.element);
    return made;
  };
  const go = (hash: string) => {
    route = readRoute(hash, mailbox, settings.conversations);
    for (const [name, { list }] of lists) if (name !== route.view) list.show(false);
    const { list, pane } = viewOf(route.view);
    list.show(pane !== null || route.thread === null);
    if (pane) {
      if (route.thread) pane.show(route.thread);
      return;
    }
    if (thread && thread.thread !== route.thread) {
      thread.element.remove();
      thread = null;
    }
    if (route.thread && !thread) {
      thread = createThread(context, route.thread, { delay: 30 });
      parent.append(thread.element);
    }
    thread?.show(true);
  };
  return {
    go,
    peek: (next) => viewOf(route.view).pane?.show(next),
    refresh(changed) {
      for (const { list } of lists.values())
        for (const row of list.rows) if (row.thread === changed) row.draw(changed);
    },
    current: () => route,
    list: () => viewOf(route.view).list,
    thread: () => viewOf(route.view).pane?.thread() ?? thread,
  };
}
