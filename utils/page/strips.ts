import type { Badge } from '@/components/badge/badge';
import { setStyle } from '@/components/badge/host';
import type { Strip } from '@/utils/sites/site';
import type { Mount } from './mount';

/** The strips for which a badge was last placed, as text. */
const placed = new WeakMap<Badge, string>();

/** Where the page is free for this badge. */
export type FindStrips = (mount: Mount) => readonly Strip[];

/** A badge that takes no part in the page's layout is out of it before it is first in the page. */
function takeOut({ host, pill }: Badge): void {
  setStyle(host, { position: 'absolute', margin: '0' });
  setStyle(pill, { margin: '0' });
}

/** Draws each badge that takes no part in the layout into a free strip of the page; see `SiteReader.free`. */
function fillStrips(mounts: readonly Mount[], free: FindStrips): void {
  for (const mount of mounts) {
    const { badge, spot } = mount;
    if (badge === null || !spot.isFree) continue;
    const strips = free(mount);
    const text = JSON.stringify(strips);
    if (mount.fitted === 0 && placed.get(badge) === text) continue;
    mount.fitted = 0;
    placed.set(badge, text);
    fill(badge, strips);
  }
}

function fill(badge: Badge, strips: readonly Strip[]): void {
  for (const words of ['all', 'clock'] as const) {
    badge.say(words);
    const { width } = badge.pill.getBoundingClientRect();
    const strip = strips.find(({ left, right }) => right - left >= width);
    if (strip === undefined) continue;
    move(badge.host, strip, width);
    return;
  }
  badge.say('nothing');
}

/** From where it would stand by itself, so that it goes along when the page moves what it stands in. */
function move(host: HTMLElement, { left, right, middle }: Strip, width: number): void {
  setStyle(host, { translate: 'none' });
  const from = host.getBoundingClientRect();
  const isRtl = host.parentElement !== null && getComputedStyle(host.parentElement).direction === 'rtl';
  const wanted = isRtl ? right - width : left;
  setStyle(host, { translate: `${wanted - from.left}px ${middle - from.top}px` });
}

/** For sites whose badges may take no part in the layout; the others carry none of this. */
export const strips = { takeOut, fillStrips };
export type Strips = typeof strips;
