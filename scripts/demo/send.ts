import type { Locator, Page } from 'playwright-core';
import { Sentence } from '../lib/say.mjs';

export const places = { notion: 'Notion', 'google-docs': 'Google Docs' } as const;
export type Place = keyof typeof places;

/** Presses *Save* with this place chosen; what is saved already is sent there. */
export async function pressSave(page: Page, place: Place): Promise<void> {
  await page.getByLabel('Document goes to').selectOption(place);
  await page.getByRole('button', { name: new RegExp(`^(Save|Send).* to ${places[place]}$`) }).click();
}

/** The line of the outbox about this place. */
export function itemOf(page: Page, place: Place): Locator {
  return page.locator('.outbox-item', { has: page.getByText(places[place]).first() });
}

/** The address of the document, once the outbox says that it is there. Throws with the outbox's own words where it stops. */
export async function documentLink(page: Page, place: Place): Promise<string> {
  const item = itemOf(page, place);
  const settled = item.and(page.locator('[data-state="done"], [data-state="stuck"]'));
  await settled.waitFor();
  if ((await item.getAttribute('data-state')) === 'stuck')
    throw new Sentence(`${places[place]} has no document: ${await item.innerText()}`);
  const link = item.getByRole('link', { name: `Open in ${places[place]}` });
  const href = await link.getAttribute('href');
  if (href === null) throw new Sentence(`The outbox gives no link to the document in ${places[place]}.`);
  return href;
}
