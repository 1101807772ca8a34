import type { Capture } from '@/utils/domain/thread/capture';
import { awaitPage } from '../read/await-page';
import { closest, find, findAll, ofDocument } from '../read/dom';
import { keepPlace } from '../read/keep-place';
import { documentOf } from '../read/nodes';
import { press } from '../read/press';
import { isShown } from '../read/visible';
import type { Progress, ReadContext } from '../site';
import { type GatheredPost, gatherPost } from './gather-post';
import { keepPost } from './keep-post';
import { repliesSaid } from './not-read';
import { findOpen } from './open-thread';
import { scrollReplies } from './scroll-replies';
import * as at from './selectors';
import { readThread, wholeOf } from './thread';
import { unfold } from './unfold';

/** Replies come from the network. */
const loading = { quiet: 5_000, most: 20_000 };
const late = { quiet: 1_500, most: 5_000 };

/**
 * The whole open post: long messages are unfolded, and earlier replies asked for by the page's own button. It either draws
 * them there or opens the post in a pane of its own, which is read from end to end and left again (both seen, 2026). A chat
 * has no end, so of one only what stands in the page is read.
 */
export async function openAll(
  signal: AbortSignal,
  progress: Progress,
  context: ReadContext,
): Promise<Capture | null> {
  const whole = { ...context, isWhole: true };
  const open = findOpen(whole);
  const base = readThread(whole);
  const [first] = open?.rows ?? [];
  if (open === null || base === null || first === undefined) return base;
  signal.throwIfAborted();
  if (first.root === null) {
    await unfold(open.rows, signal);
    return readThread(whole);
  }
  const post = closest(first.unit, at.post);
  const stated = post === null ? null : repliesSaid(post);
  const gathered = gatherPost(first.root, stated, whole, progress);
  gathered.gather();
  const ends =
    post === null ? await readPane(signal, gathered) : await readPost(post, first.root, signal, gathered);
  return { ...wholeOf(base, gathered.messages()), notRead: gathered.notRead(ends) };
}

/** A post among others: what its button brings. Whoever was in the channel is there again, at the same post. */
async function readPost(
  post: Element,
  root: string,
  signal: AbortSignal,
  gathered: GatheredPost,
): Promise<boolean> {
  const restore = keepPost(post, root);
  const body = ofDocument(documentOf(post), 'body') ?? post;
  const away = () => findAll(body, at.back).find(isShown);
  const wasAway = away() !== undefined;
  let hasCome: (() => boolean) | null = null;
  const isInPane = () => gathered.rows().some(({ unit }) => closest(unit, at.repliesPane) !== null);
  try {
    await unfold(gathered.rows(), signal);
    gathered.gather();
    const button = gathered.isWhole() ? null : find(post, at.earlier);
    if (button === null) return true;
    const before = gathered.size();
    hasCome = () => {
      if (!isInPane()) gathered.gather();
      return isInPane() || gathered.size() > before;
    };
    press(button);
    if (!(await awaitPage(body, hasCome, { signal, ...loading }))) return false;
    if (isInPane()) return await readPane(signal, gathered);
    await unfold(gathered.rows(), signal);
    gathered.gather();
    return true;
  } finally {
    // Cancelled meanwhile, the page still does what it was asked for.
    if (hasCome !== null) await awaitPage(body, hasCome, { ...late, signal: new AbortController().signal });
    // The pane was not there before.
    const button = wasAway ? undefined : away();
    if (button !== undefined) press(button);
    await restore();
  }
}

/** The pane of one post, from its first message to its last; true where both ends were seen. */
async function readPane(signal: AbortSignal, gathered: GatheredPost): Promise<boolean> {
  const [first] = gathered.rows().filter(({ unit }) => closest(unit, at.repliesPane) !== null);
  const scroller = first === undefined ? null : closest(first.unit, at.messageScroller);
  if (scroller === null) return false;
  const fromEnd = scroller.scrollHeight - scroller.scrollTop;
  const restore = keepPlace(scroller, () => null);
  try {
    return await scrollReplies(scroller, signal, gathered);
  } finally {
    restore();
    // Older replies are loaded above: what is below has kept its distance from the end.
    scroller.scrollTop = scroller.scrollHeight - fromEnd;
  }
}
