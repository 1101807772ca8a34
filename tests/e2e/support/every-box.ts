import type { Page } from 'playwright-core';
import type { BoxOfElement } from './boxes.ts';

/**
 * The boxes of all that is in the page: rows, cells, tables, scrollers, headers, bodies. What stands in the
 * line of a row that gives way (`.xT`: the subject and its snippet) is left out, as a badge stands there. The
 * line of a sender (`.iw`, and `.qu` whose last space counts once something follows it) is as wide as what
 * is in it, so that its width is not compared; the name inside it is.
 */
export function everyBox(page: Page): Promise<BoxOfElement[]> {
  return page.evaluate(() => {
    const isOurs = (el: Element) => /^x-[a-z]{8}$/.test(el.localName);
    return [...document.querySelectorAll('body, body *')]
      .filter((el) => !isOurs(el) && el.parentElement?.closest('.xT') == null)
      .map((el) => {
        const { x, y, width, height } = el.getBoundingClientRect();
        const name = `${el.tagName}.${el.getAttribute('class')}#${el.id}`;
        return [name, x, y, el.matches('h3.iw, .iw > .qu') ? 0 : width, height];
      });
  });
}
