import type { CDPSession, Page } from 'playwright-core';

/** The worlds of our content script in a page: closed shadow roots open there, and nowhere else from outside. */
interface Watched {
  readonly session: CDPSession;
  /** Those of the document that is shown, the newest last. */
  readonly worlds: ReadonlySet<number>;
}

const watched = new WeakMap<Page, Promise<Watched>>();

/** Kept as long as the page is: to open a session takes longer than to look. */
function watch(page: Page): Promise<Watched> {
  const watching = watched.get(page) ?? startToWatch(page);
  watched.set(page, watching);
  return watching;
}

async function startToWatch(page: Page): Promise<Watched> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  session.on('Runtime.executionContextDestroyed', ({ executionContextId: id }) => worlds.delete(id));
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (auxData?.frameId === frameTree.frame.id && origin.startsWith('chrome-extension:')) worlds.add(id);
  });
  await session.send('Runtime.enable');
  return { session, worlds };
}

/** What `look` answers to `argument` in our world; undefined where the page has none that lives. */
export async function askOurWorld<T, A>(
  page: Page,
  look: (argument: A) => T,
  argument: A,
): Promise<T | undefined> {
  const { session, worlds } = await watch(page);
  const contextId = [...worlds].at(-1);
  if (contextId === undefined) return undefined;
  const expression = `(${look})(${JSON.stringify(argument)})`;
  const answer = await session
    .send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    // The document has just gone.
    .catch(() => null);
  // The world of an extension that was taken away opens no root.
  if (answer === null || answer.exceptionDetails !== undefined) return undefined;
  return answer.result.value as T;
}
