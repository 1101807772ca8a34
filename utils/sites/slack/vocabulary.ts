import { type SiteVocabulary, textsIn } from '../vocabulary';
import * as selectors from './selectors';

/** Words of Slack's class names beyond those that our selectors hold. */
const parts =
  'message kit thread threads view pane header footer list item row button link icon image avatar sender name text title body block blocks content container wrapper inner outer left right top bottom gutter hover action actions label labels time timestamp day divider separator reply replies count bar input composer editor section rich member profile card base primary secondary tertiary sidebar channel workspace client team user status custom badge app bot file files attachment attachments reaction reactions emoji mention broadcast compact adjacent first last root unread highlight menu modal dialog tooltip popover toolbar tab tabs panel grid virtual scroll scrollbar sticky loading spinner skeleton placeholder default unstyled interactive small medium large light dark theme legacy new old multi background flexpane details info search results huddle call';

export const slackVocabulary: SiteVocabulary = {
  selectors: textsIn(selectors),
  attributes: ['data-qa', 'data-qa-placeholder'],
  told: ['role', 'data-qa'],
  built: { pattern: /^[cp]-[a-z0-9_-]+$/, parts: parts.split(' ') },
};
