import type { Asides, SiteAdapter } from '@/utils/sites/site';

/** Watches the parts that a site sets aside, so that typing in them is not seen at all. */
export interface WatchAsides {
  /** Finds the parts anew and watches those that came. */
  look(): void;
  names(): readonly Element[];
  settle(): void;
}

export type AsidesWatcher = typeof watchAsides;

/** `changed` is called when something around or in a field came, went or changed. */
export function watchAsides(
  adapter: Pick<SiteAdapter, 'asides' | 'watched' | 'ignores'>,
  signal: AbortSignal,
  changed: () => void,
): WatchAsides {
  const observer = new MutationObserver(changed);
  const watched = new WeakSet<Element>();
  let found: Asides = { names: [], frames: [] };
  const add = (elements: readonly Element[], options: MutationObserverInit) => {
    for (const element of elements) {
      if (watched.has(element)) continue;
      watched.add(element);
      observer.observe(element, options);
    }
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    look: () => {
      found = adapter.asides?.(document) ?? found;
      add(found.frames, { childList: true });
      add(found.names, { childList: true, subtree: true, attributeFilter: [...adapter.watched] });
    },
    names: () => found.names,
    settle: () => void observer.takeRecords(),
  };
}
