import { browser } from 'wxt/browser';
import type { SiteFacts } from '@/utils/sites/facts';
import { optionalSites } from '@/utils/sites/list';
import { optionalSitesOn } from '@/utils/sites/switched-on';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

const scriptOf = ({ id }: SiteFacts) => `/${id}-page.js`;

export interface Settled {
  /** Sites that were not registered before. */
  readonly started: readonly SiteFacts[];
  readonly isChanged: boolean;
}

/** Registers the content scripts of the optional sites that are on, for this and later starts of the browser, and takes away those of the others. */
export async function registerSites(): Promise<Settled> {
  const on = await optionalSitesOn();
  const ids = optionalSites.map(({ id }): string => id);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ended = registered.filter((id) => ids.includes(id) && !on.some((site) => site.id === id));
  const started = on.filter(({ id }) => !registered.includes(id));
  if (ended.length > 0) await browser.scripting.unregisterContentScripts({ ids: ended });
  if (started.length > 0)
    await browser.scripting.registerContentScripts(
      started.map((site) => ({
        id: site.id,
        js: [scriptOf(site)],
        matches: [...site.matches],
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  return { started, isChanged: ended.length > 0 || started.length > 0 };
}

/** Pages that are open need no reload. */
export async function runInOpenTabs(sites: readonly SiteFacts[]): Promise<void> {
  for (const site of sites) {
    const tabs = await browser.tabs.query({ url: [...site.matches] });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      const files = [scriptOf(site)] as Files;
      // A tab that cannot be scripted (discarded, still loading) gets its script at its next load.
      await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => {});
    }
  }
}
