import type { SiteId } from '@/utils/domain/thread/capture';

/** Every site Meantime runs on: data only, read by the manifest, the worker and the pages. */
export interface SiteEntry {
  readonly id: SiteId;
  readonly name: string;
  readonly origin: string;
  readonly match: string;
  /** The ids of its adapter's spots: of no other does the worker keep a report. */
  readonly spots: readonly string[];
}

export const sites: readonly SiteEntry[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    origin: 'https://mail.google.com',
    match: 'https://mail.google.com/*',
    spots: ['thread-row', 'message-header', 'compose-recipient'],
  },
  {
    id: 'slack',
    name: 'Slack',
    origin: 'https://app.slack.com',
    match: 'https://app.slack.com/*',
    spots: ['message-sender', 'member-profile', 'dm-header', 'dm-composer'],
  },
];

/** The site of an address, or null. */
export function siteOf(url: string | undefined): SiteEntry | null {
  if (url === undefined) return null;
  return sites.find((site) => url.startsWith(`${site.origin}/`)) ?? null;
}
