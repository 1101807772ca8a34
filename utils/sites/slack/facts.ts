import type { SiteFacts } from '../facts';

export const slackFacts: SiteFacts = {
  id: 'slack',
  name: 'Slack',
  origin: 'https://app.slack.com',
  match: 'https://app.slack.com/*',
  spots: ['message-sender', 'member-profile', 'dm-header', 'dm-composer', 'dm-list'],
  hintKind: 'slack-user',
  beforeReader: ['/slack-direct.js'],
};
