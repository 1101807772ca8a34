import type { GmailContext } from './context.ts';
import type { ListView } from './list.ts';
import { createList } from './list.ts';
import type { Route } from './route.ts';
import { readRoute } from './route.ts';
import type { ThreadView } from './thread.ts';
import { createThread } from './thread.ts';

/** Which list and thread are in the page, and which of them is shown. */
export interface Views {
  go(hash: string): void;
  current(): Route;
  list(): ListView;
  thread(): ThreadView | null;
}

/** Lists are kept once made, hidden; one thread at a time stands beside them (facts 2.1). */
export function createViews(context: GmailContext, parent: HTMLElement): Views {
  const lists = new Map<string, ListView>();
  let route: Route = { view: 'inbox', thread: null };
  let thread: ThreadView | null = null;

  const listOf = (view: string): ListView => {
    const known = lists.get(view);
    if (known) return known;
    const made = createList(context, view, 40);
    lists.set(view, made);
    parent.append(made.element);
    return made;
  };
  const go = (hash: string) => {
    route = readRoute(hash, context.mailbox);
    for (const [name, list] of lists) if (name !== route.view) list.show(false);
    listOf(route.view).show(route.thread === null);
    if (thread && thread.thread !== route.thread) {
      thread.element.remove();
      thread = null;
    }
    if (route.thread && !thread) {
      thread = createThread(context, route.thread, 30);
      parent.append(thread.element);
    }
    thread?.show(true);
  };
  return { go, current: () => route, list: () => listOf(route.view), thread: () => thread };
}
