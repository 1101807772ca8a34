import type { SiteId } from '@/utils/domain/capture';
import { handWords } from './gmail/own-words';
import { gmailReader } from './gmail/reader';
import type { SiteReader } from './site';
import { slackReader } from './slack/reader';

handWords();

/** The reader of each site, for tests and scripts; a page loads only its own. */
export const readers: Readonly<Record<SiteId, SiteReader>> = { gmail: gmailReader, slack: slackReader };
