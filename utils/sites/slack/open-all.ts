import type { Capture } from '@/utils/domain/capture';
import { awaitPage, settled } from '../read/await-page';
import { find, findAll } from '../read/dom';
import { keepPlace } from '../read/keep-place';
import { isConnected } from '../read/nodes';
import { press } from '../read/press';
import { isShown } from '../read/visible';
import type { Progress, ReadContext } from '../site';
import { conversationOf } from './channel-kind';
import { type Harvest, makeHarvest } from './harvest';
import { keepListPlace } from './list-place';
import { notReadOfHarvest } from './not-read';
import { findOpenPane, type OpenPane } from './open-pane';
import { partsNow, rootTsOf, type Scope } from './scope';
import { olderReplies, scroller as scrollerSelector } from './selectors';
import { authorsOf, readThread } from './thread';
import { titleOf } from './title';
import { isLoading } from './unbroken';

/** A step is at most three quarters of what is in view, so that no line is passed unseen. */
const step = 0.75;
/** Lines are drawn within a frame or two of the scrolling; older replies come from the network. */
const drawing = { calm: 80, most: 2_000 };
const loading = { quiet: 3_000, most: 20_000 };
/** Far more steps than the longest thread needs; each is bounded in time. */
const mostSteps = 2_000;

/**
 * The whole open thread: its pane is scrolled from end to end and read as it passes, since Slack keeps only the lines
 * near the view. A conversation has no end, so of one only what stands in the page is read.
 */
export async function openAll(
  signal: AbortSignal,
  progress: Progress,
  context: ReadContext,
): Promise<Capture | null> {
  const whole = { ...context, isWhole: true };
  const pane = findOpenPane(whole);
  const base = readThread(whole);
  if (pane === null || base === null || pane.root === null) return base;
  const { container } = pane.scope;
  const scroller = scrollerOf(container);
  const restore = keepPlace(container, () => null);
  const bringBack = scroller === null ? null : keepListPlace(scroller);
  const harvest = makeHarvest(pane, whole, progress);
  try {
    signal.throwIfAborted();
    harvest.gather();
    await loadOlder(pane.scope, signal, harvest);
    const ends = scroller === null ? false : await scrollThrough(scroller, pane.scope, signal, harvest);
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

/** From the first line to the last; true where both ends were seen. Stops early once all replies that Slack counts are read. */
async function scrollThrough(
  scroller: Element,
  scope: Scope,
  signal: AbortSignal,
  harvest: Harvest,
): Promise<boolean> {
  const look = async () => {
    await settled(scroller, { signal, ...drawing });
    harvest.gather();
  };
  let isTop = false;
  // Older replies are loaded at the top, which may move the top: then it is gone to again.
  for (let at = 0; at < mostSteps && !isTop && !harvest.isWhole(); at += 1) {
    scroller.scrollTop = 0;
    await look();
    await loadOlder(scope, signal, harvest);
    const hasCome = await loaded(scroller, signal, harvest);
    isTop = scroller.scrollTop <= 0 && !isLoading(scroller);
    if (!hasCome) break;
  }
  for (let at = 0; at < mostSteps; at += 1) {
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
    scroller.scrollTop = scrollTop + Math.max(1, Math.floor(clientHeight * step));
    // The page does not let itself be scrolled.
    if (scroller.scrollTop <= scrollTop) return false;
  }
  return false;
}

/** Waits for what is on its way, where a line says so; false where it does not come. */
async function loaded(scroller: Element, signal: AbortSignal, harvest: Harvest): Promise<boolean> {
  if (!isLoading(scroller)) return true;
  const before = harvest.size();
  const hasCome = () => {
    harvest.gather();
    return harvest.size() > before || !isLoading(scroller);
  };
  return awaitPage(scroller, hasCome, { signal, ...loading });
}

/** Presses *load older* as long as it stands there and brings something. */
async function loadOlder(scope: Scope, signal: AbortSignal, harvest: Harvest): Promise<void> {
  for (let at = 0; at < mostSteps; at += 1) {
    const button = partsNow(scope)
      .flatMap((part) => findAll(part, olderReplies))
      .find(isShown);
    if (button === undefined) return;
    const before = harvest.size();
    press(find(button, 'button, [role="button"]') ?? button);
    const hasCome = () => {
      harvest.gather();
      return harvest.size() > before || !isConnected(button);
    };
    if (!(await awaitPage(scope.container, hasCome, { signal, ...loading }))) return;
  }
}

function captureOf(
  base: Capture,
  pane: OpenPane,
  harvest: Harvest,
  ends: boolean,
  context: ReadContext,
): Capture {
  const messages = harvest.messages();
  return {
    ...base,
    title: titleOf(conversationOf(pane.channel, context), true, messages[0]),
    participants: authorsOf(messages),
    messages,
    notRead: notReadOfHarvest(pane, messages, harvest.stated(), ends),
  };
}

/** What scrolls this part of the page; null where nothing does, as for a card of the threads view. */
function scrollerOf(container: Element): Element | null {
  return findAll(container, scrollerSelector).find(isShown) ?? null;
}
