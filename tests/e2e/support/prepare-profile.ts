import type { BrowserContext } from 'playwright-core';

/** Accepts on the welcome page and loads the sample team, as a reader would, then closes both pages. */
export async function prepareProfile(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: 'Accept and start' }).click();
  await page.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('button', { name: 'Load the sample team' }).click();
  await page.getByText('Ananya Rao').first().waitFor();
  // The page that the installation opened by itself would only be in the way.
  for (const other of context.pages()) {
    if (other !== page && other.url().startsWith(`chrome-extension://${extensionId}/`)) await other.close();
  }
  await page.close();
}
