import type { Page } from 'playwright-core';
import { rollout } from '../../samples/sample-decisions.ts';
import type { OfficeInBrowser } from './launch.ts';
import { draftOf } from './put-draft.ts';

/** A key for each number, so that a document can be told from the others. */
export const keyOf = (number: number) => `0190f5e0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Opens a draft with this key and title, to be saved as a user would. */
export async function openDraft(office: OfficeInBrowser, key: string, title: string): Promise<Page> {
  const decision = { ...rollout, key, id: null, title, supersedes: null, objectionDeadline: null };
  const page = await draftOf(office, decision);
  await page.getByLabel('Why', { exact: true }).waitFor();
  return page;
}

/** Saves a new draft, its document going to what is chosen in `place`, a label such as `Team register in Notion`. */
export async function saveDraft(
  office: OfficeInBrowser,
  key: string,
  title: string,
  place = 'Team register in Notion',
): Promise<Page> {
  const page = await openDraft(office, key, title);
  await page.getByLabel('Document goes to').selectOption({ label: place });
  await page.getByRole('button', { name: /^Save/ }).click();
  return page;
}
