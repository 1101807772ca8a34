import { browser } from 'wxt/browser';

/**
 * What all messages have in common, at both ends: a type and its data go out, and this comes back. Forty lines, as a
 * content script has no room for a library of messages (a tenth of it), and two ways of saying the same would have to
 * be held together.
 */
interface Outcome {
  readonly res?: unknown;
  readonly err?: unknown;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
export type MessageSender = Parameters<Listener>[1];

/** How a message is answered; undefined where somebody else answers it. May throw or reject: the asker learns that there is no answer. */
export type AnswerTo = (type: unknown) => ((data: unknown, sender: MessageSender) => unknown) | undefined;

/** What the other end answered to a message of this type. Rejects where it failed, or where there is none. */
export async function answerFrom(type: string, sent: Promise<unknown>): Promise<unknown> {
  const answer = (await sent) as Outcome | undefined;
  if (!answer || answer.err) throw new Error(`no answer to ${type}`);
  return answer.res;
}

/** Answers messages; returns how to stop. Why there is no answer stays here: the other end may be a page's. */
export function answerMessages(answerTo: AnswerTo): () => void {
  const listen = (message: unknown, sender: MessageSender, respond: (outcome: Outcome) => void) => {
    const { type, data } = Object(message);
    const answer = answerTo(type);
    if (answer === undefined) return;
    // Asked in this same tick: the side panel opens for a click only as long as it is one.
    Promise.try(answer, data, sender).then(
      (res) => respond({ res }),
      () => respond({ err: true }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
