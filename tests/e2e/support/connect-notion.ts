import type { Page } from 'playwright-core';
import { ids, token } from '../../office/notion/ids.ts';
import type { OfficeInBrowser } from './launch.ts';
import { barePage, putRow } from './put-draft.ts';
import { storedRows } from './stored-rows.ts';

export { ids, token };

/** Connects the office's Notion in the options as a user would, up to the list of places. */
export async function connectNotion(office: OfficeInBrowser): Promise<Page> {
  const page = await office.extensionPage('options', '#connections');
  await page.getByLabel('Notion token').fill(token);
  await page.getByRole('button', { name: 'Connect Notion' }).click();
  await page.getByText('Fernhill handbook').waitFor();
  return page;
}

/** The row that connecting leaves; every office has the same Notion. */
let connected: object | undefined;

/** Connects Notion and takes the team's own database, mapped as proposed: the first time by clicks, then by its row. */
export async function connectRegister(office: OfficeInBrowser): Promise<void> {
  if (connected !== undefined) {
    const bare = await barePage(office);
    await putRow(bare, 'connections', { ...connected, connectedAt: Date.now() });
    await bare.close();
    return;
  }
  const page = await connectNotion(office);
  await page.getByRole('button', { name: 'Use the database Team register' }).click();
  await page.getByRole('button', { name: 'Test and save' }).click();
  await page.getByText('Documents now go to “Team register” in Notion.').waitFor();
  const rows = (await storedRows(page, 'connections')) as readonly { readonly destination: string }[];
  connected = rows.find(({ destination }) => destination === 'notion');
  await page.close();
}
