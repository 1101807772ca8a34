import { browser } from 'wxt/browser';
import { planPath } from '@/utils/platform/plan-path';
import { type Database, database } from '@/utils/store/database';
import { askedPeople } from './asked-people';
import { readSeveralQuestion } from './read-several';

/*
 * A script that the worker loads once somebody plans a meeting from a page.
 */

/** Opens the planner beside the tab, with those of a thread who are in the people list; throws where it can't be read. */
export async function planWith(
  data: unknown,
  tabId: number | undefined,
  db: Database = database,
): Promise<void> {
  if (tabId === undefined) return;
  const { asked } = await askedPeople(readSeveralQuestion(data), db);
  const url = browser.runtime.getURL(planPath({ people: [...asked.keys()] }));
  const { index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, index: index + 1, openerTabId: tabId });
}
