import type { Page } from 'playwright-core';

/** Every text that a reader of the page sees or hears: text, labels, placeholders, titles and chosen values. */
export function everyText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isShown = node.parentElement?.closest('[hidden], script, style') == null;
      if (isShown) found.push(node.textContent ?? '');
    }
    for (const el of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        found.push(el.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/**
 * Elements whose content is wider than they are, or that reach out of the window. A title that ends in dots on purpose is
 * none, nor what holds a row that hangs over its edges by a margin, what scrolls by itself, or a value that was typed.
 */
export function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isMeant = (el: Element) =>
      getComputedStyle(el).textOverflow === 'ellipsis' ||
      [...el.querySelectorAll('*')].some(
        (one) => Number.parseFloat(getComputedStyle(one).marginInlineEnd) < 0,
      );
    const scrolls = (el: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(el).overflowX) ||
      (el.parentElement !== null && el.parentElement !== document.body && scrolls(el.parentElement));
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((el) => {
      const { left, right, width: own } = el.getBoundingClientRect();
      if (own < 2 || el.closest('.visually-hidden, svg, select') !== null) return false;
      if (scrolls(el) || (el instanceof HTMLInputElement && el.value !== '')) return false;
      if (left < -1 || right > width + 1) return true;
      return el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0 && !isMeant(el);
    });
    return cut.map((el) => `${el.tagName} ${el.className}: ${el.textContent?.slice(0, 60)}`);
  });
}
