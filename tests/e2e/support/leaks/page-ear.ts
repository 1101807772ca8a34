import type { CDPSession, Page } from 'playwright-core';

/** Runs in our isolated world of a page: notes what comes in from the worker and what goes out to the page. */
const ourEar = `(() => {
  if (globalThis.heardHere) return;
  const heard = (globalThis.heardHere = []);
  const show = (what) => { try { return JSON.stringify(what) ?? String(what); } catch { return String(what); } };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push('event ' + [event.type, show(event.detail), show(event.data), show(event.message)].join(' '));
    return dispatch.call(this, event);
  };
  const post = window.postMessage;
  window.postMessage = function (...given) {
    heard.push('post ' + show(given[0]));
    return post.apply(window, given);
  };
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = async (...given) => {
    const answer = await send.apply(chrome.runtime, given);
    heard.push('answer ' + show(answer));
    return answer;
  };
  chrome.runtime.onMessage.addListener((message) => void heard.push('message ' + show(message)));
})()`;

/** Runs in the page's own world before any script of the page. */
function pageEar(): void {
  const heard: string[] = [];
  Object.defineProperty(window, 'heardByPage', { value: heard });
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      const { message, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
      heard.push(`${message ?? reason?.stack ?? reason}`);
    });
  }
}

export interface PageEar {
  readonly page: Page;
  /** Consoles of all worlds, thrown errors and what the browser logs of requests. */
  readonly console: readonly string[];
  /** What our script in the page was told and said there; '' where none runs. */
  ours(): Promise<string>;
}

/** Listens to one page from now on. */
export async function listenToPage(page: Page, extensionId: string): Promise<PageEar> {
  const session = await page.context().newCDPSession(page);
  const logged: string[] = [];
  const worlds = new Set<number>();
  session.on('Runtime.consoleAPICalled', ({ args }) => logged.push(JSON.stringify(args)));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    logged.push(JSON.stringify(exceptionDetails)),
  );
  session.on('Log.entryAdded', ({ entry }) => logged.push(JSON.stringify(entry)));
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.includes(extensionId) || context.auxData?.type !== 'isolated') return;
    worlds.add(context.id);
    void evaluate(session, context.id, ourEar);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return {
    page,
    console: logged,
    ours: async () => {
      const all = [...worlds].map((id) => evaluate(session, id, 'globalThis.heardHere?.join("\\n") ?? ""'));
      return (await Promise.all(all)).join('\n');
    },
  };
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<string> {
  // A world that went meanwhile has nothing to say.
  const { result } = await session
    .send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    .catch(() => ({ result: { value: '' } }));
  return typeof result.value === 'string' ? result.value : '';
}

export { pageEar };
