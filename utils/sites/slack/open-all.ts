import type { Capture } from '@/utils/domain/thread/capture';
import { settled } from '../read/await-page';
import { closest, findAll } from '../read/dom';
import { keepPlace } from '../read/keep-place';
import { isConnected } from '../read/nodes';
import { scrollOn } from '../read/scroll-on';
import { isShown } from '../read/visible';
import type { Progress, ReadContext } from '../site';
import { type Harvest, makeHarvest } from './harvest';
import { keepListPlace } from './list-place';
import { loaded, loadOlder, mostLoads } from './load-older';
import { notReadOfHarvest } from './not-read';
import type { OpenPane } from './open-pane';
import { handedReading } from './reading';
import { rootTsOf, type Scope } from './scope';
import { scrollLines } from './scroll-lines';
import { scroller as scrollerSelector } from './selectors';
import { isLoading } from './unbroken';

/** Lines are drawn within a frame or two of the scrolling. */
const drawing = { calm: 80, most: 2_000 };

/**
 * The whole open thread: its pane, or its lines in the view of all threads, are scrolled from end to end and read as
 * they pass, since Slack keeps only the lines near the view. A conversation has no end, so of one only what stands in
 * the page is read, and no draft offers more.
 */
export async function openAll(
  signal: AbortSignal,
  progress: Progress,
  context: ReadContext,
): Promise<Capture | null> {
  const whole = { ...context, isWhole: true };
  const { findOpenPane, readThread } = handedReading();
  const pane = findOpenPane(whole);
  const base = readThread(whole);
  if (pane === null || base === null || pane.root === null) return base;
  const { container } = pane.scope;
  const scroller = scrollerOf(pane.scope);
  const restore = keepPlace(container, () => null);
  const bringBack = scroller === null ? null : keepListPlace(scroller);
  const harvest = makeHarvest(pane, whole, progress);
  try {
    signal.throwIfAborted();
    harvest.gather();
    const ends = await readThrough(scroller, pane.scope, signal, harvest);
    return captureOf(base, pane, harvest, ends, context);
  } finally {
    // Whoever opened another thread meanwhile finds that one untouched.
    const now = isConnected(container) && isShown(container) ? rootTsOf(pane.scope) : '';
    if (now === null || now === pane.root) {
      await bringBack?.();
      restore();
    }
  }
}

/** Reads a thread from its first message to its last; true where both ends were seen. */
async function readThrough(
  scroller: Element | null,
  scope: Scope,
  signal: AbortSignal,
  harvest: Harvest,
): Promise<boolean> {
  if (scroller !== null && scope.thread !== null) {
    const look = () => lookAt(scroller, signal, harvest);
    return scrollLines(scroller, scope, look, signal, harvest);
  }
  await loadOlder(scope, signal, harvest);
  return scroller === null ? false : scrollThrough(scroller, scope, signal, harvest);
}

async function lookAt(scroller: Element, signal: AbortSignal, harvest: Harvest): Promise<void> {
  await settled(scroller, { signal, ...drawing });
  harvest.gather();
}

/** From the first line of a pane to the last. Stops early once all replies that Slack counts are read. */
async function scrollThrough(
  scroller: Element,
  scope: Scope,
  signal: AbortSignal,
  harvest: Harvest,
): Promise<boolean> {
  const look = () => lookAt(scroller, signal, harvest);
  let isTop = false;
  // Older replies are loaded at the top, which may move the top: then it is gone to again.
  for (let at = 0; at < mostLoads && !isTop && !harvest.isWhole(); at += 1) {
    scroller.scrollTop = 0;
    await look();
    await loadOlder(scope, signal, harvest);
    const hasCome = await loaded(scroller, signal, harvest);
    isTop = scroller.scrollTop <= 0 && !isLoading(scroller);
    if (!hasCome) break;
  }
  for (let at = 0; at < mostLoads; at += 1) {
    await look();
    if (harvest.isWhole()) return true;
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    if (clientHeight === 0) return false;
    if (scrollTop + clientHeight >= scrollHeight - 1) {
      if (!(await loaded(scroller, signal, harvest)) || isLoading(scroller)) return false;
      // Unless what was on its way has moved the end.
      if (scroller.scrollHeight <= scrollHeight) return isTop;
      continue;
    }
    if (!scrollOn(scroller, 1)) return false;
  }
  return false;
}

function captureOf(
  base: Capture,
  pane: OpenPane,
  harvest: Harvest,
  ends: boolean,
  context: ReadContext,
): Capture {
  const messages = harvest.messages();
  const notRead = notReadOfHarvest(pane, messages, harvest.stated(), ends);
  return { ...base, ...handedReading().withMessages(pane.channel, messages, context), notRead };
}

/** What scrolls this part of the page; null where nothing does, as for a card of the threads view. */
function scrollerOf({ container, thread }: Scope): Element | null {
  const inside = findAll(container, scrollerSelector).find(isShown);
  // The lines of all threads are in one list, which may be in what scrolls or around it.
  return inside ?? (thread === null ? null : closest(container, scrollerSelector));
}
