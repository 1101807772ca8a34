import type { Page } from 'playwright-core';

/**
 * Until the page has drawn what just happened to it: the frame that hears of it is also the one in which our
 * elements are drawn anew. The page must be in front, for one that nobody sees draws no frame.
 */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
}

/** Makes the page so wide, and waits until it has drawn itself at that width. */
export async function widen(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((wide) => innerWidth === wide, width);
  await nextFrames(page);
}
