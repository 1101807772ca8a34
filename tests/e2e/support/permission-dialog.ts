import type { Locator, Page } from 'playwright-core';
import { onItsClock } from './frames.ts';
import { heard } from './heard.ts';
import type { Screen } from './window.ts';

/** Chromium's own dialog has *Deny* focused, and Tab goes to *Allow*. */
const keys = { Allow: ['Tab', 'Return'], Deny: ['Return'] } as const;

interface Asking<T> {
  readonly page: Page;
  readonly screen: Screen;
  readonly button: keyof typeof keys;
  /** Brings the page to ask, by a click or a key; does nothing where it asks already. */
  readonly ask: () => Promise<void>;
  readonly isAnswered: () => Promise<T | null | false>;
}

/**
 * Answers in the browser's own dialog, until `isAnswered`. A dialog that takes its time to come, or ignores the keys of its
 * first half second, is asked for again: keys that reach the page instead do nothing there.
 */
export async function answerInDialog<T>({ page, screen, button, ask, isAnswered }: Asking<T>): Promise<T> {
  const press = async () => {
    await hearKeys(page, true);
    await ask();
    await hearKeys(page, false);
    await onItsClock(page, 1000);
    await screen.key(...keys[button]);
  };
  try {
    return await heard(`${button} in the browser’s dialog`, press, isAnswered);
  } finally {
    await hearKeys(page, true);
  }
}

/** Whether the page hears keys. */
const hearKeys = (page: Page, hears: boolean) =>
  page.evaluate((isHeard) => {
    const before: unknown = Reflect.get(globalThis, 'deaf');
    if (before instanceof AbortController) before.abort();
    if (isHeard) return;
    const deaf = new AbortController();
    Reflect.set(globalThis, 'deaf', deaf);
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(kind, swallow, { capture: true, signal: deaf.signal });
  }, hears);

/** Clicks what asks, where it is there and is not asking already; what goes away meanwhile asked, and was answered. */
export const pressIfThere = async (button: Locator): Promise<void> => {
  if (await button.isVisible()) await button.click({ timeout: 3000 }).catch(() => {});
};

/** Ticks a box that asks the browser, and answers, until `isAnswered`. */
export async function answerDialog(
  { page, box, screen }: { readonly page: Page; readonly box: Locator; readonly screen: Screen },
  button: keyof typeof keys,
  isAnswered: () => Promise<boolean>,
): Promise<void> {
  // Ticked, it was asked for and is waiting for its answer.
  const ask = async () => {
    if (!(await box.isChecked())) await box.click();
  };
  await answerInDialog({ page, screen, button, ask, isAnswered });
}
