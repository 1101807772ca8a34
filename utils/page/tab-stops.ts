import { closest, find } from '@/utils/sites/read/dom';
import { isBefore } from '@/utils/sites/read/nodes';
import type { Mount } from './mount';

/**
 * One badge of all rows stands in the Tab order, as fifty would stand between the reader and the page, and one
 * of each form's chips; the arrow keys go on from it. Headers are few and each is a stop of its own; lines are none.
 */
export interface TabStops {
  settle(mounts: Iterable<Mount>): void;
  step(from: Mount, by: 1 | -1, mounts: Iterable<Mount>): void;
}

const rows = {};
const headers = {};
const lines = {};

/** What the arrow keys go through together. */
function groupOf({ spot, element }: Mount): object {
  if (spot.form === 'chip') return closest(element, 'form') ?? spot;
  return { row: rows, header: headers, line: lines }[spot.form];
}

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
        const group = groupOf(mount);
        if (group === headers || group === lines) continue;
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
      if (group !== headers) choose(group, next);
      next.badge?.pill.focus();
    },
  };
}

function setStop({ spot, element, badge }: Mount, isStop: boolean): void {
  if (badge === null) return;
  // Among a composer's own stops, which Gmail numbers 1 (2020-10, 2024), a 0 would come after the whole page. The
  // order is that of the hosts; what is in a host is ordered by itself.
  const isChip = spot.form === 'chip';
  const place = isChip && find(closest(element, 'form'), '[tabindex="1"]') ? 1 : 0;
  const index = isStop ? place : -1;
  const stop = isChip ? badge.host : badge.pill;
  if (stop.tabIndex !== index || !stop.hasAttribute('tabindex')) stop.tabIndex = index;
}

function inOrder(mounts: Mount[]): Mount[] {
  return mounts.sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}
