import type { Page } from 'playwright-core';

/** Chooses an entry of the menu of the open record in the log. */
export async function chooseMore(log: Page, entry: string): Promise<void> {
  await log.getByRole('button', { name: 'More for this decision' }).click();
  await log.getByRole('menuitem', { name: entry, exact: true }).click();
}
