import type { Badge } from '@/components/badge/badge';
import { setStyle } from '@/components/badge/host';
import { moveHost } from '@/components/badge/move-host';
import { boxOf, own } from '@/utils/sites/read/dom';
import type { FindFree, Strip } from '@/utils/sites/site';
import { carrierOf, styleFor } from './carry';
import type { Strips } from './strips';

/** The strips for which a badge was last placed, and where beside its element it is since, as text. */
const placed = new WeakMap<Badge, { readonly strips: string; readonly beside: string }>();

/** What a badge hangs on may be moved by itself, as it need not be its element. */
function besideOf({ host }: Badge, element: Element): string {
  const [one, other] = [host.getBoundingClientRect(), boxOf(element)];
  return [one.left - other.left, one.top - other.top].map(Math.round).join();
}

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
        const last = mount.fitted === width ? placed.get(badge) : undefined;
        const stands = last?.beside === besideOf(badge, element);
        if (width > 0 && stands) continue;
        const strips = attempt(() => free[spot.id]?.(element) ?? [], []);
        const text = JSON.stringify(strips);
        if (stands && last?.strips === text) continue;
        mount.fitted = width;
        fill(badge, strips);
        placed.set(badge, { strips: text, beside: besideOf(badge, element) });
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
