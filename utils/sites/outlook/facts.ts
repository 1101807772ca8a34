import type { SiteFacts } from '../facts';

export const outlookFacts: SiteFacts = {
  id: 'outlook',
  name: 'Outlook on the web',
  // Work accounts, their older and their newer address, and personal accounts (2026-09).
  origins: [
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
    'https://outlook.live.com',
  ],
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
  ],
  isOptional: true,
  lacks: ['whole', 'decided', 'owed'],
  spots: ['mail-sender', 'mail-recipient', 'mail-folded', 'mail-row', 'compose-recipient'],
  hintKind: 'email',
  // Mails are cut into their writer's words and the rest by the scripts that do so for Gmail.
  beforeReader: ['/gmail-bodies.js', '/gmail-words.js'],
};
