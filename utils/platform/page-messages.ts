import { browser } from 'wxt/browser';
import type { Protocol } from './messages';

/**
 * The page's end of the protocol, word for word what `@webext-core/messaging` speaks at the other end (a test
 * holds the two together). The library would be a tenth of a content script.
 */

type Data<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type Answer<K extends keyof Protocol> = Awaited<ReturnType<Protocol[K]>>;

let count = 0;

/** Asks the worker. Rejects where it failed or where there is none any longer. */
export async function sendMessage<K extends keyof Protocol>(type: K, data: Data<K>): Promise<Answer<K>> {
  const message = { id: count++, type, data, timestamp: Date.now() };
  const answer: { res?: Answer<K>; err?: unknown } | undefined = await browser.runtime.sendMessage(message);
  if (answer === undefined || answer.err != null) throw new Error(`no answer to ${type}`);
  return answer.res as Answer<K>;
}

/** Answers the worker; returns how to stop. */
export function onMessage<K extends keyof Protocol>(
  type: K,
  answer: (data: Data<K>) => Answer<K> | Promise<Answer<K>>,
): () => void {
  const listen = (
    message: { type?: unknown; data?: unknown } | null,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ) => {
    if (message?.type !== type) return;
    Promise.resolve(message.data as Data<K>)
      .then(answer)
      .then(
        (res) => respond({ res }),
        () => respond({ err: `no answer to ${type}` }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
