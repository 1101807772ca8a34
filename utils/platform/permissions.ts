import { browser } from 'wxt/browser';

/** Whether all these hosts (match patterns) may be reached now; true for none. */
export async function mayReach(hosts: readonly string[]): Promise<boolean> {
  return hosts.length === 0 || (await browser.permissions.contains({ origins: [...hosts] }));
}
