import type { Capture } from '@/utils/domain/thread/capture';
import { awaitPage } from '../read/await-page';
import { boxOf } from '../read/dom';
import { keepPlace, scrollerAround } from '../read/keep-place';
import { press } from '../read/press';
import { tellChanges } from '../read/tell-changes';
import { isShown } from '../read/visible';
import type { Progress, ReadContext } from '../site';
import { bodyOf, messageIdOf, messageStateOf } from './message-view';
import { collapser, expandAll, opener, pile } from './open-controls';
import { readThread } from './read-thread';
import { findThread, type OpenThread } from './thread';
import { missingFromPile } from './unanswered';

/** A message that Gmail has to fetch comes within seconds; a thread of hundreds within a minute or two. */
const filling = { quiet: 6_000, most: 120_000 };
/** Folding away needs nothing from the network. */
const folding = { quiet: 1_000, most: 10_000 };
/** The pile may have to be opened before the messages in it can be; more rounds than that lead nowhere. */
const rounds = 4;

/** Reads the whole open thread: opens what Gmail folds away, reads, and folds again what was folded. */
export async function openAll(
  signal: AbortSignal,
  progress: Progress,
  context: ReadContext,
): Promise<Capture | null> {
  const whole = { ...context, isWhole: true };
  const thread = openThread(context);
  if (thread === null) return null;
  const wasOpen = openIn(thread);
  const first = firstInView(thread);
  const restore = keepPlace(thread.root, () => first);
  try {
    signal.throwIfAborted();
    await unfold(signal, progress, context);
    return readThread(whole);
  } finally {
    // Whoever went elsewhere meanwhile finds the other view untouched.
    const still = openThread(context);
    if (still !== null && still.id === thread.id) {
      await foldAgain(still, wasOpen);
      restore();
    }
  }
}

const openThread = (context: ReadContext) => findThread(context.document, context.location.href);
const isOpen = (item: Element) => messageStateOf(item) === 'expanded';
const isFilled = (item: Element) => isOpen(item) && bodyOf(item) !== null;

/** Opens with Gmail's *Expand all* where it is drawn, else the pile and then each message; waits until all are filled. */
async function unfold(signal: AbortSignal, progress: Progress, context: ReadContext): Promise<void> {
  const first = openThread(context);
  const id = first?.id ?? null;
  const tell = tellChanges(progress);
  const current = () => {
    const thread = openThread(context);
    if (thread === null || thread.id !== id) throw new Error('The thread was closed while it was read.');
    return thread;
  };
  /** Counts, tells, and says whether nothing is left to wait for. */
  const isDone = () => {
    const thread = current();
    const done = thread.items.filter(isFilled).length;
    const total = thread.items.length + missingFromPile(thread);
    tell(done, total);
    return done === total;
  };
  for (let round = 0; round < rounds && !isDone(); round += 1) {
    const thread = current();
    const all = round === 0 ? expandAll(thread) : null;
    const piled = pile(thread);
    const headers = thread.items.filter((item) => messageStateOf(item) === 'collapsed').map(opener);
    const controls = all !== null ? [all] : piled !== null ? [piled] : headers;
    // What is open and stays empty was waited for already.
    if (controls.length === 0 && round > 0) return;
    for (const control of controls) press(control);
    // A pile that opens shows headers: they are pressed in the next round, so nothing is waited for but them.
    const isNext = () => isDone() || (all === null && piled !== null && pile(current()) === null);
    await awaitPage(thread.root, isNext, { signal, ...filling });
  }
}

/** What was open before: as elements and, should Gmail draw a message anew, by their ids. */
function openIn({ items }: OpenThread): {
  readonly items: ReadonlySet<Element>;
  readonly ids: ReadonlySet<string>;
} {
  const open = items.filter(isOpen);
  return { items: new Set(open), ids: new Set(open.flatMap((item) => messageIdOf(item) ?? [])) };
}

/** Folds what was not open before, message by message: *Collapse all* would take along what the reader had opened. */
async function foldAgain(thread: OpenThread, wasOpen: ReturnType<typeof openIn>): Promise<void> {
  const isExtra = (item: Element) =>
    isOpen(item) && !wasOpen.items.has(item) && !wasOpen.ids.has(messageIdOf(item) ?? '');
  const left = new Set(thread.items.filter(isExtra));
  // One that is still being fetched has no header yet by which it could be folded: it is folded once it has.
  const foldMore = () => {
    for (const item of left) {
      const control = collapser(item);
      if (control === null) continue;
      press(control);
      left.delete(item);
    }
    return left.size === 0;
  };
  // Not ended by the reader's signal: it is what follows that.
  const { signal } = new AbortController();
  await awaitPage(thread.root, foldMore, { signal, ...filling });
  await awaitPage(thread.root, () => !thread.items.some(isExtra), { signal, ...folding });
}

/** The first message whose lower edge is in view: what the reader looks at. */
function firstInView({ root, items }: OpenThread): Element | null {
  const scroller = scrollerAround(root);
  const edge = scroller === null ? 0 : boxOf(scroller).top;
  return items.find((item) => isShown(item) && boxOf(item).bottom > edge + 1) ?? null;
}
