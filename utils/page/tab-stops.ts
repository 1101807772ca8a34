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
  if (spot.form === 'chip') return element.closest('form') ?? spot;
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

function setStop(mount: Mount, isStop: boolean): void {
  const pill = mount.badge?.pill;
  const index = isStop ? stopOf(mount) : -1;
  if (pill !== undefined && pill.tabIndex !== index) pill.tabIndex = index;
}

/** Gmail's composer numbers its own stops 1 (2020-10, 2024); among those a 0 would come after the whole page. */
function stopOf({ spot, element }: Mount): number {
  return spot.form === 'chip' && element.closest('form')?.querySelector('[tabindex="1"]') ? 1 : 0;
}

function inOrder(mounts: Mount[]): Mount[] {
  return mounts.sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
