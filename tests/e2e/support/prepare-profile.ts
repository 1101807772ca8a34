import type { BrowserContext, Page } from 'playwright-core';
import { until } from './shadow.ts';

/** Accepts on the welcome page and loads the sample team, as a reader would, then closes the page. */
export async function prepareProfile(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await welcomePage(context, `chrome-extension://${extensionId}/welcome.html`);
  await acceptAndLoadTeam(page);
  await page.close();
}

/** The same in a welcome page that is open. Each step is over once the page says so: left before, it would take its change along. */
export async function acceptAndLoadTeam(welcome: Page): Promise<void> {
  await welcome.getByRole('button', { name: 'Accept and start' }).click();
  await welcome.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  await welcome.goto(new URL('/options.html', welcome.url()).href);
  await welcome.getByRole('button', { name: 'Load the sample team' }).click();
  await welcome.getByText('Ananya Rao').first().waitFor();
}

/** The page that the installation opens by itself, so that it does not come up later in front of another. */
async function welcomePage(context: BrowserContext, url: string): Promise<Page> {
  const opened = () => context.pages().find((page) => page.url() === url) ?? null;
  const page = await until('the welcome page', async () => opened(), 3000).catch(() => context.newPage());
  // Loaded anew: right after an installation it may have come before the worker did.
  await page.goto(url);
  return page;
}
