import type { Page } from 'playwright-core';
import { ids, token } from '../../office/notion/ids.ts';
import type { OfficeInBrowser } from './launch.ts';

export { ids, token };

/** Connects the office's Notion in the options as a user would, up to the list of places. */
export async function connectNotion(office: OfficeInBrowser): Promise<Page> {
  const page = await office.extensionPage('options', '#connections');
  await page.getByLabel('Notion token').fill(token);
  await page.getByRole('button', { name: 'Connect Notion' }).click();
  await page.getByText('Fernhill handbook').waitFor();
  return page;
}

/** Connects Notion and takes the team's own database, mapped as proposed. */
export async function connectRegister(office: OfficeInBrowser): Promise<void> {
  const page = await connectNotion(office);
  await page.getByRole('button', { name: 'Use the database Team register' }).click();
  await page.getByRole('button', { name: 'Test and save' }).click();
  await page.getByText('Documents now go to “Team register” in Notion.').waitFor();
  await page.close();
}
