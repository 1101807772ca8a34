import type { Locator } from 'playwright-core';

/** How far, in pixels, the first line of an element's words begins from where the element does, in its page's direction. */
export function wordsBegin(element: Locator): Promise<number> {
  return element.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const [line] = range.getClientRects();
    const box = one.getBoundingClientRect();
    if (line === undefined) return Number.NaN;
    return document.dir === 'rtl' ? box.right - line.right : line.left - box.left;
  });
}
