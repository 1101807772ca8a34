import { browser } from 'wxt/browser';
import { dataSent } from '@/utils/destinations/facts';

/** To be added to what connecting asks for: Firefox asks for the kinds of data, too; others do not know the word. */
export const dataConsent: { readonly data_collection?: string[] } =
  import.meta.env.BROWSER === 'firefox' ? { data_collection: [...dataSent] } : {};

/** Whether all these hosts (match patterns) may be reached now; true for none. */
export async function mayReach(hosts: readonly string[]): Promise<boolean> {
  return hosts.length === 0 || (await browser.permissions.contains({ origins: [...hosts], ...dataConsent }));
}
