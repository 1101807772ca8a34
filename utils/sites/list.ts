// With their endings, as scripts read this by Node alone.
import { type SiteId, siteIds } from '../domain/thread/capture.ts';
import type { SiteFacts } from './facts.ts';
import { gmailFacts } from './gmail/facts.ts';
import { slackFacts } from './slack/facts.ts';

/** The facts of every site: an id without its line here is a type error. */
export const siteFacts: Readonly<Record<SiteId, SiteFacts>> = { gmail: gmailFacts, slack: slackFacts };

/** Every site Meantime runs on: data only, read by the manifest, the worker and the pages. */
export const sites: readonly SiteFacts[] = siteIds.map((id) => siteFacts[id]);

/** The site of an address, or null. */
export function siteOf(url: string | undefined): SiteFacts | null {
  if (url === undefined) return null;
  return sites.find((site) => url.startsWith(`${site.origin}/`)) ?? null;
}
