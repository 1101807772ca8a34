import type { BrowserContext, Page } from 'playwright-core';

/**
 * A window without tabs and bars. Chromium draws them though nobody sees them, sixty times a second for as long as a
 * page loads: seven of ten drawings in a file that opens many. Only by this call: its switches do nothing without a screen.
 */
export const fillScreen = (context: BrowserContext, page: Page): Promise<void> =>
  setWindow(context, page, 'fullscreen');

/** With the toolbar again, for what opens from it. */
export const showToolbar = (context: BrowserContext, page: Page): Promise<void> =>
  setWindow(context, page, 'normal');

/** As wide as its screen, with the toolbar: a page of three columns needs it. */
export const widenToScreen = (context: BrowserContext, page: Page): Promise<void> =>
  setWindow(context, page, 'maximized');

async function setWindow(
  context: BrowserContext,
  page: Page,
  windowState: 'fullscreen' | 'normal' | 'maximized',
): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await session.detach();
}
