import type { Page } from 'playwright-core';

/** What the driver keeps of a page behind its interface, in this process; the parts that tests look at or replace. */
export interface InnerPage {
  readonly browserContext: { on(event: 'page', heard: () => void): void };
  readonly delegate: { readonly _mainFrameSession: InnerSession; readonly _targetId: string };
  mainFrame(): InnerFrame;
  bringToFront(progress: unknown): Promise<void>;
  /** Before each action in the page, and each wait for an element. */
  performActionPreChecks(progress: unknown): Promise<void>;
}
export interface InnerSession {
  readonly _crPage: { readonly _browserContext: InnerPage['browserContext'] };
  /** Of the window that the page is in. */
  setWindowBounds(bounds: unknown): Promise<void>;
}
export interface InnerFrame {
  retryWithProgressAndTimeouts(progress: unknown, timeouts: readonly number[], act: unknown): unknown;
}

export function innerOf(page: Page): InnerPage {
  const { _connection: connection } = page as unknown as {
    readonly _connection?: { toImpl?(page: Page): InnerPage };
  };
  const inner = connection?.toImpl?.(page);
  if (inner === undefined)
    throw new Error('This driver keeps its pages elsewhere: adapt driver-page.ts to it');
  return inner;
}
