import type { Page } from 'playwright-core';

/** Takes back what was done last: in its message, or in the list of recent changes once that has left. */
export async function undoLast(page: Page): Promise<void> {
  const inMessage = page.locator('.undo-toast-undo');
  const list = page.locator('.recent-changes');
  await inMessage.or(list).first().waitFor();
  if ((await inMessage.count()) > 0) {
    const done = await inMessage.click({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  if (!(await list.evaluate((one: HTMLDetailsElement) => one.open))) await list.locator('summary').click();
  await list.getByRole('button', { name: /^Undo: / }).click();
}
