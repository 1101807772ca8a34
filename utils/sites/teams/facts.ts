import type { SiteFacts } from '../facts';

export const teamsFacts: SiteFacts = {
  id: 'teams',
  name: 'Microsoft Teams',
  // Work accounts, their newer address, and personal accounts (2026-09).
  origins: ['https://teams.microsoft.com', 'https://teams.cloud.microsoft', 'https://teams.live.com'],
  matches: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  isOptional: true,
  lacks: [],
  spots: ['message-author', 'chat-composer'],
  hintKind: 'teams-user',
  beforeReader: [],
};
