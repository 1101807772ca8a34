import { browser } from 'wxt/browser';
import { answerFrom } from './message-exchange';
import type { Answered, Asked, FromOwnPage } from './messages';

/** Asks the worker from a page of the extension. Rejects where it failed. Content scripts cannot import this. */
export async function askOwnWorker<Type extends keyof FromOwnPage>(
  type: Type,
  data: Asked<FromOwnPage, Type>,
): Promise<Answered<FromOwnPage, Type>> {
  const answer = await answerFrom(type, browser.runtime.sendMessage({ type, data }));
  return answer as Answered<FromOwnPage, Type>;
}
