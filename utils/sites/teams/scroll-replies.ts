import { awaitPage, settled } from '../read/await-page';
import { scrollOn } from '../read/scroll-on';
import type { GatheredPost } from './gather-post';
import { unfold } from './unfold';

/** Rows are drawn within a frame or two of the scrolling. */
const drawing = { calm: 100, most: 2_000 };
/** Earlier replies come from the network. */
const loading = { quiet: 2_000, most: 15_000 };
/** Far more steps than the longest post needs; each is bounded in time. */
const mostSteps = 1_000;

/** From the first reply of the list to its last: rows far from what is in view are empty. True where both ends were seen. */
export async function scrollReplies(
  scroller: Element,
  signal: AbortSignal,
  gathered: GatheredPost,
): Promise<boolean> {
  const look = async () => {
    await settled(scroller, { signal, ...drawing });
    await unfold(gathered.rows(), signal);
    gathered.gather();
  };
  await look();
  const isTop = await toTop(scroller, look, signal, gathered);
  for (let at = 0; at < mostSteps && !gathered.isWhole(); at += 1) {
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    const isEnd = scrollTop + clientHeight >= scrollHeight - 1;
    if (isEnd || !scrollOn(scroller, 1)) return isTop && clientHeight > 0;
    await look();
  }
  return gathered.isWhole();
}

/** Earlier ones are loaded at the top, which moves it: it is gone to until the post itself stands there. */
async function toTop(
  scroller: Element,
  look: () => Promise<void>,
  signal: AbortSignal,
  gathered: GatheredPost,
): Promise<boolean> {
  for (let at = 0; at < mostSteps && !gathered.isWhole(); at += 1) {
    scroller.scrollTop = 0;
    await look();
    if (gathered.hasRoot()) return scroller.scrollTop <= 0;
    const before = gathered.size();
    const hasCome = () => {
      gathered.gather();
      return gathered.size() > before;
    };
    if (!(await awaitPage(scroller, hasCome, { signal, ...loading }))) return false;
  }
  return gathered.isWhole();
}
