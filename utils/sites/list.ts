// With their endings, as scripts read this by Node alone.
import { type SiteId, siteIds } from '../domain/thread/capture.ts';
import type { SiteFacts } from './facts.ts';
import { gmailFacts } from './gmail/facts.ts';
import { outlookFacts } from './outlook/facts.ts';
import { slackFacts } from './slack/facts.ts';
import { teamsFacts } from './teams/facts.ts';
import { trelloSiteFacts } from './trello/facts.ts';

/** The facts of every site: an id without its line here is a type error. */
export const siteFacts: Readonly<Record<SiteId, SiteFacts>> = {
  gmail: gmailFacts,
  slack: slackFacts,
  teams: teamsFacts,
  trello: trelloSiteFacts,
  outlook: outlookFacts,
};

/** Every site Meantime runs on: data only, read by the manifest, the worker and the pages. */
export const sites: readonly SiteFacts[] = siteIds.map((id) => siteFacts[id]);

/** Those that Meantime may read from its installation on. */
export const requiredSites: readonly SiteFacts[] = sites.filter(({ isOptional }) => !isOptional);

/** Those that are off until the reader switches them on. */
export const optionalSites: readonly SiteFacts[] = sites.filter(({ isOptional }) => isOptional);

/** The match patterns of all these sites. */
export function matchesOf(some: readonly SiteFacts[]): string[] {
  return some.flatMap(({ matches: patterns }) => patterns);
}

/** The site of an address, or null. */
export function siteOf(url: string | undefined): SiteFacts | null {
  if (url === undefined) return null;
  return sites.find(({ origins }) => origins.some((origin) => url.startsWith(`${origin}/`))) ?? null;
}
