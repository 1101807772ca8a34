import type { Badge } from '@/components/badge/badge';
import { setStyle } from '@/components/badge/host';
import { moveHost } from '@/components/badge/move-host';
import { own } from '@/utils/sites/read/dom';
import type { FindFree, Strip } from '@/utils/sites/site';
import { carrierOf, styleFor } from './carry';
import type { Strips } from './strips';

/** The strips for which a badge was last placed, as text. */
const placed = new WeakMap<Badge, string>();

/** `free` says of each spot where the page is free. */
export function makeStrips(free: FindFree): Strips {
  return {
    takeOut: ({ host, pill }, slot) => {
      const carrier = carrierOf(slot.parent);
      if (carrier === null) return null;
      styleFor(host, carrier);
      setStyle(pill, { margin: '0' });
      return carrier.parent === slot.parent ? slot : { parent: carrier.parent, before: null };
    },
    fill: (mounts, attempt) => {
      for (const mount of mounts) {
        const { badge, spot, element } = mount;
        if (badge === null || !spot.isFree) continue;
        // Where only what is in the identity can take the room, it is not looked at in every pass.
        const width = spot.isFree === 'until-drawn' ? own(element, 'clientWidth') : 0;
        if (width > 0 && mount.fitted === width) continue;
        const strips = attempt(() => free[spot.id]?.(element) ?? [], []);
        const text = JSON.stringify(strips);
        if (mount.fitted === width && placed.get(badge) === text) continue;
        mount.fitted = width;
        placed.set(badge, text);
        fill(badge, strips);
      }
    },
  };
}

function fill(badge: Badge, strips: readonly Strip[]): void {
  for (const words of ['all', 'clock'] as const) {
    badge.say(words);
    const { width } = badge.pill.getBoundingClientRect();
    const strip = strips.find(({ left, right }) => right - left >= width);
    if (strip === undefined) continue;
    moveHost(badge.host, strip);
    return;
  }
  badge.say('nothing');
}
