import { areasOf } from '@/utils/sites/areas';
import { ofDocument, rootOf } from '@/utils/sites/read/dom';
import { parentOf } from '@/utils/sites/read/nodes';
import type { SiteAdapter } from '@/utils/sites/site';
import type { Guard } from './guard';
import type { AsidesWatcher } from './watch-asides';

/** What can bring an element into view, or make it another one, without a child changing. `class` is left out: pages change it on every hover. */
export const attributes = ['style', 'hidden', 'role', 'aria-expanded', 'aria-hidden', 'id'];
/** How long a page may take to load before we only look when it navigates. */
const patience = 30_000;

export interface Watch {
  /** Where people are looked for now; nowhere while the site loads. */
  areas(): readonly Element[];
  /** Forgets changes that we made ourselves. */
  settle(): void;
}

/** Watches the adapter's root, and what could replace it, and calls `changed` for changes that matter. */
export function watchPage(
  adapter: Pick<SiteAdapter, 'root' | 'ignores' | 'asides' | 'watched'>,
  signal: AbortSignal,
  isOwn: (node: Node) => boolean,
  changed: () => void,
  { wrap }: Pick<Guard, 'wrap'>,
  watchAsides?: AsidesWatcher,
): Watch {
  let root: Element | null = null;
  let patient = true;
  const attributeFilter = [...attributes, ...adapter.watched];
  const matters = ({ target }: MutationRecord) =>
    target instanceof Element && !isOwn(target) && !adapter.ignores(target);
  const inside = new MutationObserver(
    wrap((records: MutationRecord[]) => {
      if (records.some(matters)) changed();
    }),
  );
  const aside = watchAsides?.(adapter, signal, wrap(changed));
  // A removed or replaced root is only seen from above. Not looked for at once: to ask what is visible in the
  // middle of a page's change would lay it out early.
  const above = new MutationObserver(() => changed());

  const attach = (next: Element | null) => {
    root = next;
    inside.disconnect();
    above.disconnect();
    if (next !== null) {
      inside.observe(next, { childList: true, subtree: true, attributeFilter });
    }
    const start = (next && parentOf(next)) ?? ofDocument(document, 'body');
    for (let at: Element | null = start; at !== null; at = parentOf(at))
      above.observe(at, { childList: true });
    if (next === null && patient) above.observe(rootOf(document), { childList: true, subtree: true });
  };
  const look = () => {
    const next = adapter.root(document);
    aside?.look();
    // A window with nothing but such a part: no more is waited for.
    const isWhole = next === null && patient && (aside?.names().length ?? 0) > 0;
    if (isWhole) patient = false;
    if (next === root && !isWhole) return false;
    attach(next);
    return true;
  };
  const moved = wrap(() => {
    if (look()) changed();
  });

  attach(adapter.root(document));
  const loading = setTimeout(() => {
    patient = false;
    if (root === null) attach(null);
  }, patience);
  for (const type of ['hashchange', 'popstate', 'load', 'pageshow']) {
    window.addEventListener(type, moved, { signal });
  }
  // Routes that are pushed without an event; not in every browser, and then an element may have the name.
  const navigation: EventTarget | undefined = Object.hasOwn(window, 'navigation')
    ? Reflect.get(window, 'navigation')
    : undefined;
  navigation?.addEventListener('currententrychange', () => queueMicrotask(moved), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(loading);
    inside.disconnect();
    above.disconnect();
  });
  return {
    areas: () => {
      look();
      return areasOf(adapter, document, root, { names: aside?.names() ?? [] });
    },
    settle: () => {
      inside.takeRecords();
      aside?.settle();
    },
  };
}
