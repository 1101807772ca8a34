import type { Badge } from '@/components/badge/badge';
import type { Mount } from './mount';

/** A mount whose badge stands. */
type Standing = Mount & { badge: Badge };

const stands = (mount: Mount): mount is Standing => mount.badge !== null;

/**
 * Lets each badge say as much as its line holds: all, the clock alone, or nothing. A badge that would wrap, or
 * push what follows to another line or out of view, would move the page. Only lines that can wrap, and only
 * those drawn anew or of another width than before; reads come before writes, so that nothing is laid out twice.
 */
export function fit(mounts: readonly Mount[]): void {
  const widths = mounts
    .filter((mount) => mount.spot.wraps)
    .map((mount) => ({ mount, width: widthOf(mount) }));
  let tight: Standing[] = [];
  for (const { mount, width } of widths) {
    if (!stands(mount) || mount.fitted === width) continue;
    mount.fitted = width;
    tight.push(mount);
  }
  for (const mount of tight) mount.badge.say('all');
  for (const less of ['clock', 'nothing'] as const) {
    tight = tight.filter(isTight);
    for (const mount of tight) mount.badge.say(less);
  }
}

const widthOf = ({ element }: Mount) => element.clientWidth;

function isTight({ badge, element }: Standing): boolean {
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
    element.scrollWidth > element.clientWidth + 1
  );
}
