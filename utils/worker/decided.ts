import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';
import { logPath } from '@/utils/platform/log-decision';
import type { DecisionOnPage, ThreadWish } from '@/utils/platform/messages';
import { runDecided } from '@/utils/platform/run-decided';
import { readSignals } from '@/utils/platform/signals';
import { hasDecisions } from '@/utils/store/has-decisions';
import { decisionsIn, type ThreadDecision } from '@/utils/store/thread-decisions';

/*
 * A script that the worker loads once a page is to say which of its threads has a decision.
 */

/** A title on a page is for the pointer and the screen reader. */
const mostTitle = 200;

/** Runs what shows it in a page, where any decision of this site is stored. */
export async function startDecided(site: SiteId, tabId: number): Promise<void> {
  if (await hasDecisions(site)) await runDecided(site, tabId);
}

/** What a thread's page may say of its latest decision; null for none, or where the reader does not want it. */
export async function decisionOf(site: SiteId, wish: ThreadWish): Promise<DecisionOnPage | null> {
  const found = await decisionsOf(site, wish);
  const [latest] = found;
  if (latest === undefined) return null;
  return { status: latest.status, title: latest.title.slice(0, mostTitle), count: found.length };
}

/** Opens it in a tab beside the page: in the log, or where the teammate's is. */
export async function openDecisionOf(
  site: SiteId,
  wish: ThreadWish,
  tabId: number | undefined,
): Promise<void> {
  const [latest] = await decisionsOf(site, wish);
  if (latest === undefined || tabId === undefined) return;
  const { key, href } = latest;
  const url = href ?? browser.runtime.getURL(logPath(key ?? undefined));
  const { index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, index: index + 1, openerTabId: tabId });
}

async function decisionsOf(site: SiteId, { threadId }: ThreadWish): Promise<readonly ThreadDecision[]> {
  const { consent, decided } = await readSignals();
  return consent && decided === true && threadId != null ? await decisionsIn(site, threadId) : [];
}
