import { hintKey } from '@/utils/domain/people/hint';
import { contains } from '@/utils/sites/read/nodes';
import type { Mount } from './mount';

/** Scrolling has come to rest after so many ms without a step. */
const rest = 150;
/** The name is in so many pixels at the top of its element; and so many of those may be cut by an edge. */
const head = 28;
const edge = 8;

/** Whether a badge over this part of the page says the clock already. */
const isSaidBy = ({ badge, hint, spot, element }: Mount, one: Mount, key: string): boolean =>
  hint !== null &&
  hintKey(hint) === key &&
  badge?.host.style.display === 'inline-flex' &&
  contains(spot.speaksFor?.(element) ?? null, one.element);

const isOpen = (mount: Mount | undefined) => mount?.badge?.pill.ariaExpanded === 'true';

/**
 * One clock per person and part of the page (`Spot.view`): at the latest element whose name is in sight, and at none
 * where a badge over all of them has it (`Spot.speaksFor`). While the
 * page scrolls nothing is chosen anew, and a clock whose card is open stays until that is closed. No layout is read: a
 * new observation is told where things are once they are drawn. `changed` is called when other elements are chosen. What it makes is to be called after each pass.
 */
export function makeOneClock(signal: AbortSignal, changed: () => void): (found: readonly Mount[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mounts = new Map<Element, Mount>();
  let speakers: readonly Mount[] = [];

  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const views = new Map<unknown, Map<string, Mount>>();
    for (const { target, boundingClientRect: box, intersectionRect: seen } of entries) {
      const mount = mounts.get(target);
      const isSeen =
        seen.height > 0 &&
        seen.top <= box.top + edge &&
        seen.bottom >= box.top + Math.min(head, box.height - edge);
      if (mount?.hint == null || !(isSeen || isOpen(mount))) continue;
      const view = mount.spot.view?.(target);
      const people = views.get(view) ?? new Map<string, Mount>();
      const key = hintKey(mount.hint);
      if (!isOpen(mount) && speakers.some((speaker) => isSaidBy(speaker, mount, key))) continue;
      // In the order of the page, so that the last one stays.
      if (!isOpen(people.get(key))) people.set(key, mount);
      views.set(view, people);
    }
    const chosen = new Set([...views.values()].flatMap((people) => [...people.values()]));
    let isOther = false;
    for (const mount of mounts.values()) {
      const isQuiet = !chosen.has(mount);
      if (mount.isQuiet === isQuiet) continue;
      Object.assign(mount, { isQuiet, stamp: -1 });
      isOther = true;
    }
    if (isOther) changed();
  });
  const look = () => {
    timer = undefined;
    observer.disconnect();
    for (const element of mounts.keys()) observer.observe(element);
  };
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return (found) => {
    mounts = new Map(found.filter(({ spot }) => spot.view).map((mount) => [mount.element, mount]));
    speakers = found.filter(({ spot }) => spot.speaksFor);
    if (timer === undefined) look();
  };
}
