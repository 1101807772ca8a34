import { browser } from 'wxt/browser';
import { asked } from '@/components/ui/asked';
import { sitesOff } from '@/utils/platform/policy';
import type { SiteFacts } from '@/utils/sites/facts';
import { optionalSites } from '@/utils/sites/list';

/** The sites that can be switched on: those that this build may ask for, and no administrator switched off. */
export const offeredSites = asked(async (): Promise<readonly SiteFacts[]> => {
  const { optional_host_permissions = [], host_permissions = [] } = browser.runtime.getManifest();
  const hosts: readonly string[] = [...optional_host_permissions, ...host_permissions];
  const off = await sitesOff();
  return optionalSites.filter(
    ({ id, matches }) => !off.includes(id) && matches.every((match) => hosts.includes(match)),
  );
}, []);
