import type { SiteId } from '@/utils/domain/capture';

/** Every site Meantime runs on: data only, read by the manifest, the worker and the pages. */
export interface SiteEntry {
  readonly id: SiteId;
  readonly name: string;
  readonly origin: string;
  readonly match: string;
}

export const sites: readonly SiteEntry[] = [
  { id: 'gmail', name: 'Gmail', origin: 'https://mail.google.com', match: 'https://mail.google.com/*' },
  { id: 'slack', name: 'Slack', origin: 'https://app.slack.com', match: 'https://app.slack.com/*' },
];

/** The site of an address, or null. */
export function siteOf(url: string | undefined): SiteEntry | null {
  if (url === undefined) return null;
  return sites.find((site) => url.startsWith(`${site.origin}/`)) ?? null;
}
