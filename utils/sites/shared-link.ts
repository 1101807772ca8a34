import type { SiteId, ThreadSource } from '../domain/thread/capture.ts';
import { sharedGmailLink } from './gmail/shared-link.ts';
import { sharedOutlookLink } from './outlook/shared-link.ts';
import { slackThreadOf } from './slack/thread-link.ts';

/** How a thread's address is given to others, where it opens for its owner alone; null where it opens for all who may read the thread. */
const ofOwner: Readonly<Record<ThreadSource, ((permalink: string) => string) | null>> = {
  gmail: sharedGmailLink,
  slack: null,
  teams: null,
  trello: null,
  outlook: sharedOutlookLink,
  asana: null,
  monday: null,
};

/** Whether a thread's link opens in one's own mailbox alone. */
export const isOwnersLink = (site: ThreadSource): boolean => ofOwner[site] !== null;

/** A thread's address as others may read it. */
export function sharedLink(site: ThreadSource, permalink: string): string {
  return ofOwner[site]?.(permalink) ?? permalink;
}

/** The same for a thread of this browser, by the id that its site gives it; null where others know it by no such id. */
export function sharedThreadKey(site: SiteId, threadId: string): string | null {
  const [, channel, root] = site === 'slack' ? threadId.split('/') : [];
  return channel === undefined || root === undefined ? null : `slack:${channel}/${root}`;
}

/** The thread that a link opens for everybody who may read it, `site:thread`, the same in all browsers; null for any other link. */
export function sharedThreadOf(href: string | null): string | null {
  const thread = slackThreadOf(href);
  return thread === null ? null : `slack:${thread}`;
}
