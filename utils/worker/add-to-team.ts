import { browser } from 'wxt/browser';
import { unread } from '@/utils/domain/checks/said';
import { readHint } from '@/utils/domain/people/read-hint';
import type { SiteId } from '@/utils/domain/thread/capture';
import type { PersonOnPage } from '@/utils/platform/messages';
import { handOverPerson } from '@/utils/platform/person-to-add';
import { askTab } from '@/utils/platform/tab-messages';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Has a page remember where its context menu is opened, so that *Add to team* can say whom it is for. */
export async function watchNames(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${site}-named.js`] as Files });
}

/** What a page said of a person; null where it is none. */
export function readNamed(input: unknown): PersonOnPage | null {
  const { hint: given, minutesAhead } = unread<PersonOnPage>(input);
  const hint = readHint(given);
  if (hint === null || hint.value === '') return null;
  const isOffset = Number.isInteger(minutesAhead) && Math.abs(Number(minutesAhead)) <= 720;
  return { hint, minutesAhead: isOffset ? Number(minutesAhead) : null };
}

/** The person of a `mailto:` link; null for any other address. */
export function readMailto(link: string | undefined): PersonOnPage | null {
  const address = /^mailto:([^?,;]+)(?:\?|$)/i.exec(link ?? '')?.[1];
  const value = address && decoded(address).trim().toLowerCase();
  if (value === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return null;
  const hint = readHint({ kind: 'email', value, label: '' });
  return hint && { hint, minutesAhead: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens the form of a person beside the tab, filled with whom the page names where the menu was opened. */
export async function showForm(
  link: string | undefined,
  tab: { readonly id?: number | undefined; readonly index?: number | undefined } | undefined,
): Promise<void> {
  // A page of before the last update answers no more; the form is then empty.
  const said = tab?.id === undefined ? null : await askTab(tab.id, 'namedPerson', {}).catch(() => null);
  await openForm(readMailto(link) ?? readNamed(said), tab);
}

/** Opens it beside the tab; empty for null. */
export async function openForm(
  person: PersonOnPage | null,
  tab?: { readonly index?: number | undefined },
): Promise<void> {
  const url = browser.runtime.getURL(await handOverPerson(person));
  await browser.tabs.create(tab?.index === undefined ? { url } : { url, index: tab.index + 1 });
}
