import type { SiteFacts } from '../facts';

export const slackFacts: SiteFacts = {
  id: 'slack',
  name: 'Slack',
  origins: ['https://app.slack.com'],
  matches: ['https://app.slack.com/*'],
  isOptional: false,
  lacks: [],
  spots: ['message-sender', 'member-profile', 'dm-header', 'dm-composer', 'dm-list'],
  hintKind: 'slack-user',
  beforeReader: ['/slack-direct.js'],
};
