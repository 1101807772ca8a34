import type { Page } from 'playwright-core';

export type BoxOfElement = readonly [name: string, x: number, y: number, width: number, height: number];

/**
 * The boxes by which a list stands: every row, every cell, the tables, the view and its scroller. What shares
 * a cell's line with a badge moves along that line and is not among them.
 */
export function boxesOf(page: Page): Promise<BoxOfElement[]> {
  return page.evaluate(() => {
    const selector =
      'body, [role=main], [role=tabpanel], table, tr, td, [data-qa="message_container"], [role=list]';
    return [...document.querySelectorAll(selector)].map((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return [`${el.tagName}.${el.className}#${el.id}`, x, y, width, height];
    });
  });
}
