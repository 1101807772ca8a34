import { browser } from 'wxt/browser';

/**
 * Runs this with the tab in front: sites draw nothing in a tab that is hidden, as it is behind a draft that is a tab
 * itself. Afterwards the draft is in front again. Beside a side panel nothing moves.
 */
export async function inFront<T>(tabId: number, run: () => Promise<T>): Promise<T> {
  const own = (await browser.tabs.getCurrent())?.id;
  const isHidden = await browser.tabs.get(tabId).then(
    ({ active }) => !active,
    () => false,
  );
  if (own === undefined || !isHidden) return run();
  await browser.tabs.update(tabId, { active: true });
  try {
    return await run();
  } finally {
    await browser.tabs.update(own, { active: true }).catch(() => undefined);
  }
}
