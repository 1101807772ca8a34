import { awaitPage, settled } from '../read/await-page';
import { boxOf, closest, find, findAll } from '../read/dom';
import { keepPlace } from '../read/keep-place';
import { documentOf, isConnected } from '../read/nodes';
import { isShown } from '../read/visible';
import { channelScroller } from './selectors';

/** The channel may be drawn anew. */
const drawing = { quiet: 3_000, most: 10_000 };
const calm = { calm: 100, most: 2_000 };

/** Remembers where a post of a channel is seen; the function it returns brings it there again, also in a channel drawn anew. */
export function keepPost(post: Element, root: string): () => Promise<void> {
  const document = documentOf(post);
  const before = closest(post, channelScroller);
  const scrolled = before?.scrollTop ?? 0;
  const { top } = boxOf(post);
  const drawn = () => find(document, `[id="reply-chain-summary-${root}"]`);
  const restore = keepPlace(post, drawn);
  return async () => {
    // Nobody cancels this: the page is to be as it was.
    const { signal } = new AbortController();
    const channel = () => findAll(document, channelScroller).find(isShown);
    await awaitPage(document, () => channel() !== undefined, { signal, ...drawing });
    restore();
    const now = channel();
    if (now === undefined || (now === before && isConnected(post))) return;
    now.scrollTop = scrolled;
    await settled(now, { signal, ...calm });
    const again = drawn();
    if (again !== null && isShown(again)) now.scrollTop += boxOf(again).top - top;
  };
}
