import { browser } from 'wxt/browser';
import { answerFrom } from './message-exchange';
import type { Answered, Asked, ToTab } from './messages';

/** Asks the content script of a tab, from the worker or a page of the extension. Rejects where none answers. */
export async function askTab<Type extends keyof ToTab>(
  tabId: number,
  type: Type,
  data: Asked<ToTab, Type>,
): Promise<Answered<ToTab, Type>> {
  const answer = await answerFrom(type, browser.tabs.sendMessage(tabId, { type, data }));
  return answer as Answered<ToTab, Type>;
}
