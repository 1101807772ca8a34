import type { BrowserContext, Locator, Page } from 'playwright-core';

/** What a way costs who goes it. A chord of two keys is two. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
  /** Of machine time, since the first click. */
  readonly seconds: number;
}

/** Clicks, keys and time of one way through pages, each counted where it is made. */
export function countEffort(page: Page) {
  let clicks = 0;
  let keys = 0;
  let begun: number | null = null;
  const click = async (what: Locator | string) => {
    begun ??= performance.now();
    clicks += 1;
    await (typeof what === 'string' ? page.getByRole('button', { name: what, exact: true }) : what).click();
  };
  return {
    click,
    /** Into what has the focus: only by an element that is in sight, as a reader would. */
    press: async (key: string) => {
      keys += key.split('+').length;
      await page.keyboard.press(key);
    },
    /** Ctrl and V. The clipboard of a test is nobody's. */
    paste: async (text: string) => {
      keys += 2;
      await page.keyboard.insertText(text);
    },
    /** A click on the button, and one on the file in the browser's own dialog. */
    chooseFile: async (button: string, file: { readonly name: string; readonly text: string }) => {
      const choosing = page.waitForEvent('filechooser');
      await click(button);
      clicks += 1;
      const chooser = await choosing;
      await chooser.setFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
    },
    /** Follows a link that opens a tab. */
    open: async (context: BrowserContext, link: string): Promise<Page> => {
      const opening = context.waitForEvent('page');
      await click(page.getByRole('link', { name: link, exact: true }));
      const opened = await opening;
      await opened.bringToFront();
      return opened;
    },
    spent: (): Effort => ({
      clicks,
      keys,
      seconds: Math.round((performance.now() - (begun ?? performance.now())) / 100) / 10,
    }),
  };
}
