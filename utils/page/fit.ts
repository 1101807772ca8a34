import type { Badge } from '@/components/badge/badge';
import type { Mount } from './mount';
import { fillStrips } from './strips';

/** A mount whose badge stands. */
type Standing = Mount & { badge: Badge };

const stands = (mount: Mount): mount is Standing => mount.badge !== null;

/**
 * Lets each badge say as much as its line holds: all, the clock alone, or nothing. A badge that would wrap, or
 * push what follows to another line or out of view, would move the page. Only lines that can wrap, and only
 * those drawn anew or of another width than before; all are read before any is changed.
 */
export function fitBadges(mounts: readonly Mount[]): void {
  fillStrips(mounts);
  const widths = mounts
    .filter((mount) => mount.spot.wraps)
    .map((mount) => ({ mount, width: widthOf(mount) }));
  const due: Standing[] = [];
  for (const { mount, width } of widths) {
    if (!stands(mount) || mount.fitted === width) continue;
    mount.fitted = width;
    due.push(mount);
  }
  for (const mount of due) mount.badge.say('all');
  const tight = due.filter((mount) => isTight(mount, { reach: mount.element.clientWidth, lines: 1 }));
  // A message may overflow by itself (Gmail 2022-05, by 10 px): only what the badge adds counts against it.
  for (const mount of tight) mount.badge.say('nothing');
  let left = tight.map((mount) => ({ mount, limit: { reach: reachOf(mount), lines: linesAfter(mount) } }));
  for (const words of ['all', 'clock', 'nothing'] as const) {
    for (const { mount } of left) mount.badge.say(words);
    if (words !== 'nothing') left = left.filter(({ mount, limit }) => isTight(mount, limit));
  }
}

const widthOf = ({ element }: Mount) => element.clientWidth;

/** How far the element reaches without the badge, in px: its own width or what overflows it. */
const reachOf = ({ element }: Mount) => Math.max(element.clientWidth, element.scrollWidth);

/** On how many lines stands what follows the badge: in Slack's compact layout, the whole message. */
function linesAfter({ badge }: Standing): number {
  let [lines, bottom] = [0, Number.NEGATIVE_INFINITY];
  for (const box of badge.host.nextElementSibling?.getClientRects() ?? []) {
    if (box.top >= bottom) lines++;
    bottom = Math.max(bottom, box.bottom);
  }
  return lines;
}

/** What the line holds without the badge: how far it reaches, px, and how many lines follow. */
interface Limit {
  readonly reach: number;
  readonly lines: number;
}

/** Whether the badge stands on another line than its neighbours, or makes the element go beyond its limit. */
function isTight(mount: Standing, limit: Limit): boolean {
  const { badge, element } = mount;
  const { host } = badge;
  // The host has no height: its top is the middle of its line.
  const middle = host.getBoundingClientRect().top;
  const isElsewhere = (neighbour: Element | null) => {
    const box = neighbour?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && (middle < box.top || box.bottom < middle);
  };
  return (
    isElsewhere(host.previousElementSibling) ||
    isElsewhere(host.nextElementSibling) ||
    // What follows may be broken in two: `8:57` on this line, `AM` on the next.
    linesAfter(mount) > limit.lines ||
    element.scrollWidth > limit.reach + 1
  );
}
