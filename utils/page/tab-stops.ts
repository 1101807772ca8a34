import type { Mount } from './mount';

/**
 * One badge of all rows stands in the Tab order, as fifty would stand between the reader and the page; the
 * arrow keys go on from it. Headers are few and each is a stop of its own.
 */
export interface TabStops {
  settle(mounts: Iterable<Mount>): void;
  step(from: Mount, by: 1 | -1, mounts: Iterable<Mount>): void;
}

export function makeTabStops(): TabStops {
  let stop: Mount | null = null;
  const choose = (mount: Mount) => {
    if (stop !== null && stop !== mount) setStop(stop, false);
    stop = mount;
    setStop(mount, true);
  };
  return {
    settle: (mounts) => {
      let first: Mount | null = null;
      for (const mount of mounts) {
        if (mount.spot.form === 'header' || mount.spot.form === 'line') continue;
        first ??= mount;
        if (mount !== stop) setStop(mount, false);
      }
      if (stop?.badge?.host.isConnected === true) return;
      stop = null;
      if (first !== null) choose(first);
    },
    step: (from, by, mounts) => {
      const rows = inOrder(
        [...mounts].filter(({ spot, badge }) => spot.form === from.spot.form && badge !== null),
      );
      const next = rows[rows.indexOf(from) + by];
      if (next === undefined) return;
      if (next.spot.form === 'row') choose(next);
      next.badge?.pill.focus();
    },
  };
}

function setStop(mount: Mount, isStop: boolean): void {
  const pill = mount.badge?.pill;
  if (pill !== undefined && pill.tabIndex !== (isStop ? 0 : -1)) pill.tabIndex = isStop ? 0 : -1;
}

function inOrder(mounts: Mount[]): Mount[] {
  return mounts.sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
