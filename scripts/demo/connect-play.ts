import type { Page } from 'playwright-core';
import { connectNotion } from '../../tests/e2e/support/connect-notion.ts';
import { clientId } from '../../tests/office/google/world.ts';
import type { Stage } from './stage.ts';

/** Connects the office's Notion and Google in the options: a token, a sign-in, a database and a folder of ours. */
export async function playConnections(stage: Stage): Promise<void> {
  const page = await connectNotion(stage.office);
  await page.getByRole('button', { name: 'Create the decision database in Fernhill handbook' }).click();
  await page.getByText('Database “Decisions”').waitFor();

  await page.getByLabel('Google client id').fill(clientId);
  await signIn(stage, page);
  await page.getByRole('button', { name: 'Create folder' }).click();
  await page.getByText('Folder “Decisions”', { exact: true }).waitFor();
  // What was said about it stands in front of the list.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await stage.shoot(page, '13-connections');
  await page.close();
}

/** Google's own window asks, and the reader allows. */
async function signIn({ office }: Stage, page: Page): Promise<void> {
  const opening = office.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Connect Google' }).click();
  const window = await opening;
  await window.getByRole('button', { name: 'Allow' }).click();
  await page.getByLabel('New folder in My Drive').waitFor();
}
