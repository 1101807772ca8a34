import type { SiteId } from '@/utils/domain/thread/capture';
import { gmailVocabulary } from './gmail/vocabulary';
import { outlookVocabulary } from './outlook/vocabulary';
import { slackVocabulary } from './slack/vocabulary';
import { teamsVocabulary } from './teams/vocabulary';
import { trelloVocabulary } from './trello/vocabulary';
import type { SiteVocabulary } from './vocabulary';

/** What a report may tell of each site; only the script of the report loads it. */
export const vocabularies: Readonly<Record<SiteId, SiteVocabulary>> = {
  gmail: gmailVocabulary,
  slack: slackVocabulary,
  teams: teamsVocabulary,
  trello: trelloVocabulary,
  outlook: outlookVocabulary,
};
