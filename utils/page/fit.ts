import type { Badge } from '@/components/badge/badge';
import { boxOf, closest, own } from '@/utils/sites/read/dom';
import type { Mount } from './mount';

/** A mount whose badge stands. */
type Standing = Mount & { badge: Badge };

const stands = (mount: Mount): mount is Standing => mount.badge !== null;

/** What was measured of a mount before anything was drawn. */
interface Measured {
  readonly mount: Mount;
  readonly width: number;
  readonly room: number | null;
}

/**
 * Measures the lines that can wrap, while the page is laid out: to be called before anything is drawn. A badge
 * that stands already takes of the room, so that there is rather more than is said.
 */
export function measureLines(
  mounts: readonly Mount[],
  isCurrent: (mount: Mount) => boolean,
): readonly Measured[] {
  return mounts
    .filter(({ spot }) => spot.wraps || spot.room)
    .map((mount) => {
      const { element, spot } = mount;
      // A name in a line has no width of its own.
      const width = own(element, 'clientWidth') || own(closest(element, 'div') ?? element, 'clientWidth');
      const isKept = isCurrent(mount) && mount.fitted === width;
      return { mount, width, room: isKept ? null : (spot.room?.(element) ?? null) };
    });
}

/**
 * Lets each badge say as much as its line holds: all, the clock alone, or nothing. A badge that would wrap, or
 * push what follows to another line or out of view, would move the page. Only lines that can wrap, and only
 * those drawn anew or of another width than before; all are read before any is changed. A line that had
 * room enough before is not read again: that would lay out the page once more.
 */
export function fitBadges(lines: readonly Measured[]): void {
  const due: Standing[] = [];
  for (const { mount, width, room } of lines) {
    if (!stands(mount) || mount.fitted === width) continue;
    mount.fitted = width;
    const { badge, spot } = mount;
    if (!spot.wraps) {
      // Its width is guessed: to measure fifty badges would lay the page out once more, and what is guessed too narrow
      // takes of what the line keeps for itself.
      badge.say(
        room === null || room > lengthOf(badge.pill) * 7 + 30 ? 'all' : room < 24 ? 'nothing' : 'icon',
      );
      continue;
    }
    badge.say('all');
    // More px than the pill can be wide: a character is at most as wide as its 12 px are high, then icon and edges.
    if (room === null || room < lengthOf(badge.pill) * 13 + 48) due.push(mount);
  }
  // A message may overflow by itself (by 10 px, 2022-05): only what the badge adds counts against it.
  for (const { badge } of due) badge.say('nothing');
  let left = due.map((mount) => ({
    mount,
    limit: { overflow: overflowOf(mount), lines: linesAround(mount) },
  }));
  for (const words of ['all', 'clock', 'nothing'] as const) {
    for (const { mount } of left) mount.badge.say(words);
    if (words !== 'nothing') left = left.filter(({ mount, limit }) => isTight(mount, limit));
  }
}

const lengthOf = ({ textContent }: HTMLElement) => textContent?.length ?? 0;

/** How far text stands out of the element or, over what is beside it, out of its cell, in px; a table grows instead, and not by 1 px unseen. */
const overflowOf = ({ badge: { host }, element }: Standing) => {
  const table = closest(host, 'table');
  return [element, closest(host, 'td') ?? element].reduce(
    (sum, el) => sum + own(el, 'scrollWidth') - own(el, 'clientWidth'),
    table === null ? 0 : 2 * own(table, 'clientWidth'),
  );
};

/** On how many lines what is beside the badge is: in a compact layout what follows is the whole message. */
function linesAround({ badge: { host } }: Standing): number {
  let [lines, bottom] = [0, Number.NEGATIVE_INFINITY];
  for (const box of [host.previousElementSibling, host.nextElementSibling].flatMap(linesOf)) {
    if (box.top >= bottom) lines++;
    bottom = Math.max(bottom, box.bottom);
  }
  return lines;
}

const linesOf = (el: Element | null) => (el === null ? [] : [...Element.prototype.getClientRects.call(el)]);

/** What the line holds without the badge: what stands out, px, and on how many lines its neighbours are. */
interface Limit {
  readonly overflow: number;
  readonly lines: number;
}

/** Whether the badge is on another line than what it is behind, or makes the element go beyond its limit. */
function isTight(mount: Standing, limit: Limit): boolean {
  const { host } = mount.badge;
  // The host has no height: its top is the middle of its line.
  const middle = host.getBoundingClientRect().top;
  const box = host.previousElementSibling && boxOf(host.previousElementSibling);
  return (
    (box !== null && box.width > 0 && (middle < box.top || box.bottom < middle)) ||
    // What follows may be on the next line now, or broken in two: `8:57` on this line, `AM` on the next.
    linesAround(mount) > limit.lines ||
    overflowOf(mount) > limit.overflow + 1
  );
}
