import { closest, findAll, matches } from '@/utils/sites/read/dom';
import { childrenOf, isElement, parentOf } from '@/utils/sites/read/nodes';

/** Where the reader types: many pages draw the line anew with each key. */
const typed = '[contenteditable]:not([contenteditable="false"]), textarea';

/** Has an observer hear everything below `roots` but what is typed in, so that no key wakes it. */
export interface AroundTyped {
  /** Looks where something is typed in by now; to be called whenever the page was read, as what it did until then is forgotten. */
  look(roots: readonly Element[]): void;
}

/** Each part to observe, and whether with all below it. */
type Parts = Map<Element, boolean>;

export function aroundTyped(
  observer: MutationObserver,
  options: Omit<MutationObserverInit, 'subtree'>,
): AroundTyped {
  let observed: Parts = new Map();
  return {
    look: (roots) => {
      const parts: Parts = new Map();
      for (const root of roots) addParts(root, parts);
      if (isSame(parts, observed)) return;
      observed = parts;
      observer.disconnect();
      for (const [part, subtree] of parts) observer.observe(part, { ...options, subtree });
    },
  };
}

/** What holds an editor is observed by itself, and what stands beside it there with all that it holds. */
function addParts(root: Element, parts: Parts): void {
  const around = new Set<Element>();
  for (const editor of findAll(root, typed)) {
    if (closest(parentOf(editor), typed) !== null) continue;
    for (let at = parentOf(editor); at !== null && !around.has(at); at = parentOf(at)) {
      around.add(at);
      if (at === root) break;
    }
  }
  if (!around.has(root)) parts.set(root, true);
  else
    for (const holder of around) {
      parts.set(holder, false);
      for (const child of childrenOf(holder))
        if (isElement(child) && !around.has(child) && !matches(child, typed)) parts.set(child, true);
    }
}

const isSame = (one: Parts, other: Parts) =>
  one.size === other.size && [...one].every(([part, subtree]) => other.get(part) === subtree);
