import type { Locator, Page } from 'playwright-core';
import { onItsClock } from './frames.ts';
import { until } from './shadow.ts';
import type { Screen } from './window.ts';

/** Chromium's own dialog has *Deny* focused, and Tab goes to *Allow*. */
const keys = { Allow: ['Tab', 'Return'], Deny: ['Return'] } as const;

/**
 * Ticks a box that asks the browser, and answers in the browser's own dialog, until `isAnswered`. A dialog that takes its time
 * to come, or ignores the keys of its first moment, is asked again: what reaches the page instead does nothing there.
 */
export async function answerDialog(
  { page, box, screen }: { readonly page: Page; readonly box: Locator; readonly screen: Screen },
  button: keyof typeof keys,
  isAnswered: () => Promise<boolean>,
): Promise<void> {
  await page.evaluate(() => {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of ['keydown', 'keypress', 'keyup']) window.addEventListener(kind, swallow, true);
  });
  await until(
    `${button} in the browser’s dialog`,
    async () => {
      // Ticked, it was asked for and is waiting for its answer.
      if (!(await box.isChecked())) await box.click();
      await onItsClock(page, 1000);
      await screen.key(...keys[button]);
      return until('an answer', isAnswered, 3000).catch(() => false);
    },
    45_000,
  );
}
