import type { SiteReader } from '../site';

/** Under which the script of the places of people leaves what finds composers: the reader's has no room for it. */
export const composersPart = 'slack-composers';
export type FindComposers = NonNullable<SiteReader['composers']>;
