import type { SiteId } from '@/utils/domain/thread/capture';
import { handBodies } from './gmail/bodies';
import { gmailReader } from './gmail/reader';
import { handWords } from './gmail/words';
import { outlookReader } from './outlook/reader';
import type { SiteReader } from './site';
import { handReading } from './slack/hand-reading';
import { slackReader } from './slack/reader';
import { teamsReader } from './teams/reader';
import { trelloReader } from './trello/reader';

handBodies();
handWords();
handReading();

/** The reader of each site, for tests and scripts; a page loads only its own. */
export const readers: Readonly<Record<SiteId, SiteReader>> = {
  gmail: gmailReader,
  slack: slackReader,
  teams: teamsReader,
  trello: trelloReader,
  outlook: outlookReader,
};
