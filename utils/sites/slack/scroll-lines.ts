import { scrollOn } from '../read/scroll-on';
import type { Harvest } from './harvest';
import { isFooter } from './line';
import { loadOlder, mostLoads, olderButton } from './load-older';
import { partsNow, rootTsOf, rowsIn, type Scope } from './scope';

/**
 * Through the lines of one thread in the view of all threads: up to its first message, below which its older replies
 * are loaded, then down to where an answer is written. The lines of other threads are not gone through. True where
 * both ends were seen and nothing is folded away between them.
 */
export async function scrollLines(
  scroller: Element,
  scope: Scope,
  look: () => Promise<void>,
  signal: AbortSignal,
  harvest: Harvest,
): Promise<boolean> {
  const root = rootTsOf(scope);
  let isTop = false;
  for (let at = 0; at < mostLoads; at += 1) {
    await look();
    const lines = partsNow(scope);
    isTop = rowsIn(lines).some(({ ts }) => ts === root);
    // What is loaded may push the first message out of view: then it is gone to again.
    if (isTop && (olderButton(scope) === undefined || !(await loadOlder(scope, signal, harvest)))) break;
    if (!isTop && (lines.length === 0 || !scrollOn(scroller, -1))) break;
  }
  const isUnfolded = olderButton(scope) === undefined;
  for (let at = 0; at < mostLoads; at += 1) {
    await look();
    const lines = partsNow(scope);
    if (lines.some(isFooter)) return isTop && isUnfolded;
    if (lines.length === 0 || !scrollOn(scroller, 1)) break;
  }
  return false;
}
