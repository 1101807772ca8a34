import { browser } from 'wxt/browser';
import { answerFrom, answerMessages } from './message-exchange';
import type { Answered, Asked, FromPage, ToTab } from './messages';

/** A content script's end: what it may ask the worker, and what it answers. */

/** Asks the worker. Rejects where it failed or where there is none any longer. */
export async function askWorker<Type extends keyof FromPage>(
  type: Type,
  data: Asked<FromPage, Type>,
): Promise<Answered<FromPage, Type>> {
  const answer = await answerFrom(type, browser.runtime.sendMessage({ type, data }));
  return answer as Answered<FromPage, Type>;
}

/** Answers the worker and pages of the extension, which alone can send to a tab; returns how to stop. */
export function answerInTab<Type extends keyof ToTab>(
  type: Type,
  answer: (data: Asked<ToTab, Type>) => Answered<ToTab, Type> | Promise<Answered<ToTab, Type>>,
): () => void {
  return answerMessages((asked) =>
    asked === type ? (data) => answer(data as Asked<ToTab, Type>) : undefined,
  );
}
