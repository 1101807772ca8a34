import { find, matches } from '@/utils/sites/read/dom';
import { isElement, parentOf, tagOf } from '@/utils/sites/read/nodes';
import type { Asides } from '@/utils/sites/site';
import { aroundTyped } from './around-typed';
import { attributes } from './watch';
import type { AsidesWatcher } from './watch-asides';

/**
 * For sites in which what is typed in lies among what is watched: all of `names` is watched but what is typed in, and
 * of `fields` whether somebody was named there or is no longer. No key wakes anything.
 */
export const watchAround: AsidesWatcher = (adapter, signal, changed) => {
  const inside = new MutationObserver((records) => {
    if (records.some(({ target }) => isElement(target) && !isOurs(target) && !adapter.ignores(target)))
      changed();
  });
  const around = aroundTyped(inside, {
    childList: true,
    attributeFilter: [...attributes, ...adapter.watched],
  });
  const beside = new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (nodes.some(holdsName)) changed();
  });
  // A part that is removed or replaced is seen from above alone.
  const above = new MutationObserver(changed);
  let found: Asides = { names: [], frames: [] };
  signal.addEventListener('abort', () => {
    for (const observer of [inside, beside, above]) observer.disconnect();
  });
  return {
    look: () => {
      const before = found;
      found = adapter.asides?.(document) ?? found;
      around.look(found.names);
      if (!isSame(before.names, found.names)) {
        above.disconnect();
        for (const name of found.names)
          for (let at = parentOf(name); at !== null; at = parentOf(at))
            above.observe(at, { childList: true });
      }
      const { fields = [] } = found;
      if (isSame(before.fields ?? [], fields)) return;
      beside.disconnect();
      for (const field of fields) beside.observe(field, { childList: true, subtree: true });
    },
    names: () => found.names,
    settle: () => {
      for (const observer of [inside, beside, above]) observer.takeRecords();
    },
  };
};

const isOurs = (el: Element) => /^x-[a-z]{8}$/.test(tagOf(el));
/** Who is named in what is typed is an element that can't be typed in. */
const name = '[contenteditable="false"], [aria-label]';
const holdsName = (node: Node) => isElement(node) && (matches(node, name) || find(node, name) !== null);

const isSame = (one: readonly Element[], other: readonly Element[]) =>
  one.length === other.length && one.every((el, index) => el === other[index]);
