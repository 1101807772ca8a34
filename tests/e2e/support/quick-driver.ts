import type { BrowserContext } from 'playwright-core';
import { type InnerFrame, type InnerPage, type InnerSession, innerOf } from './driver-page.ts';
import { fillScreen } from './fill-screen.ts';

/** The longest between two looks for what a test waits for, ms. The driver's own grows to 500: half of it is waited in vain. */
const lookMs = 50;

/** The page last brought to the front in each browser that this is for; null where another may have come up since. */
const inFront = new Map<InnerPage['browserContext'], InnerPage | null>();
let isReplaced = false;

/**
 * Has the driver see soon what a test waits for in this browser, and brings a page to the front before something is
 * done in it: one behind another is drawn once a second, and a click waits for two drawings. Only for a browser
 * without windows, in which no test cares which page is in front but by `bringToFront`.
 */
export async function quickenDriver(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('A browser has a page from its start');
  const inner = innerOf(page);
  if (!isReplaced) replaceMethods(inner);
  isReplaced = true;
  const { browserContext } = inner;
  inFront.set(browserContext, null);
  // A page of the extension's own making is in front, too, and nobody tells.
  browserContext.on('page', () => inFront.set(browserContext, null));
  context.once('close', () => inFront.delete(browserContext));
  await fillScreen(context, page);
}

function replaceMethods(page: InnerPage): void {
  const pages: InnerPage = Reflect.getPrototypeOf(page) as InnerPage;
  const frames: InnerFrame = Reflect.getPrototypeOf(page.mainFrame()) as InnerFrame;
  const sessions = Reflect.getPrototypeOf(page.delegate._mainFrameSession) as InnerSession;
  const { bringToFront, performActionPreChecks } = pages;
  const { retryWithProgressAndTimeouts } = frames;
  const { setWindowBounds } = sessions;
  const replaced = [bringToFront, performActionPreChecks, retryWithProgressAndTimeouts, setWindowBounds];
  if (replaced.includes(undefined as never))
    throw new Error('This driver waits in other ways: adapt quick-driver.ts to it');
  frames.retryWithProgressAndTimeouts = function (progress, timeouts, act) {
    const soon = timeouts.map((ms) => Math.min(ms, lookMs));
    return retryWithProgressAndTimeouts.call(this, progress, soon, act);
  };
  // A window that fills the screen has no other size; what a page sees is told to the page beside.
  sessions.setWindowBounds = async function (bounds) {
    if (!inFront.has(this._crPage._browserContext)) await setWindowBounds.call(this, bounds);
  };
  pages.bringToFront = async function (progress) {
    await bringToFront.call(this, progress);
    if (inFront.has(this.browserContext)) inFront.set(this.browserContext, this);
  };
  pages.performActionPreChecks = async function (progress) {
    const front = inFront.get(this.browserContext);
    if (front !== undefined && front !== this) await this.bringToFront(progress);
    await performActionPreChecks.call(this, progress);
  };
}
