import { isBefore } from '@/utils/sites/read/nodes';
import type { Mount } from './mount';

/** Of the badges of a group one is in the Tab order, and the arrow keys go on from it; see `Form.isOneStop`. */
export interface TabStops {
  settle(mounts: Iterable<Mount>): void;
  step(from: Mount, by: 1 | -1, mounts: Iterable<Mount>): void;
}

/** What the arrow keys go through together: all of a form, or those in one part of the page. */
const groupOf = ({ spot, element, form }: Mount): object => spot.group?.(element) ?? form;

export function makeTabStops(): TabStops {
  const stops = new WeakMap<object, Mount>();
  const choose = (group: object, mount: Mount) => {
    const stop = stops.get(group);
    if (stop !== undefined && stop !== mount) setStop(stop, false);
    stops.set(group, mount);
    setStop(mount, true);
  };
  return {
    settle: (mounts) => {
      const firsts = new Map<object, Mount>();
      for (const mount of mounts) {
        if (!mount.form.isOneStop) continue;
        const group = groupOf(mount);
        if (!firsts.has(group)) firsts.set(group, mount);
        if (mount !== stops.get(group)) setStop(mount, false);
      }
      for (const [group, first] of firsts)
        if (stops.get(group)?.badge?.host.isConnected !== true) choose(group, first);
    },
    step: (from, by, mounts) => {
      const group = groupOf(from);
      const all = inOrder([...mounts].filter((mount) => mount.badge !== null && groupOf(mount) === group));
      const next = all[all.indexOf(from) + by];
      if (next === undefined) return;
      if (next.form.isOneStop) choose(group, next);
      next.badge?.pill.focus();
    },
  };
}

function setStop({ spot, element, badge }: Mount, isStop: boolean): void {
  if (badge === null) return;
  const index = isStop ? (spot.tabIndex?.(element) ?? 0) : -1;
  const { stop } = badge;
  if (stop.tabIndex !== index || !stop.hasAttribute('tabindex')) stop.tabIndex = index;
}

function inOrder(mounts: Mount[]): Mount[] {
  return mounts.sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}
