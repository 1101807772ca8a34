import { browser } from 'wxt/browser';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { siteIds } from '@/utils/domain/thread/capture';
import { siteFacts } from '@/utils/sites/list';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/**
 * The reader's own addresses as the open pages of each site state them: one of a kind, and none of a site whose tabs
 * disagree. Only the account's own label is read. A tab that cannot be asked costs the others nothing.
 */
export async function readOwnAddresses(): Promise<readonly PersonHint[]> {
  const said = await Promise.all(
    siteIds.map(async (site) => {
      const tabs = await browser.tabs.query({ url: [...siteFacts[site].matches] }).catch(() => []);
      const answers = await Promise.all(
        tabs.map(({ id }) => (id === undefined ? null : askTab(id, `/${site}-me.js`))),
      );
      const hints = answers.filter((hint) => hint !== null);
      const [first] = hints;
      return first !== undefined && hints.every(({ value }) => value === first.value) ? [first] : [];
    }),
  );
  return said.flat();
}

async function askTab(tabId: number, file: string): Promise<PersonHint | null> {
  try {
    const files = [file] as Files;
    const [ran] = await browser.scripting.executeScript({ target: { tabId }, files });
    return readHint(ran?.result);
  } catch {
    // Closed meanwhile, asleep, or a page of an error.
    return null;
  }
}
