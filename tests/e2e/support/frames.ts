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

/**
 * Until so many ms have gone by on the page's own clock, told by the frames that it draws. For what goes by that clock
 * and tells nobody, as how long a card must have been seen before it takes a click; whatever else is awaited by what it does.
 */
export async function onItsClock(page: Pick<Page, 'evaluate'>, ms: number): Promise<void> {
  await page.evaluate(async (wanted: number) => {
    const start = performance.now();
    while (performance.now() - start < wanted) await new Promise(requestAnimationFrame);
  }, ms);
}
