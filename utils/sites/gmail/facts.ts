import type { SiteFacts } from '../facts';

export const gmailFacts: SiteFacts = {
  id: 'gmail',
  name: 'Gmail',
  origins: ['https://mail.google.com'],
  matches: ['https://mail.google.com/*'],
  isOptional: false,
  lacks: [],
  spots: ['thread-row', 'message-header', 'compose-recipient'],
  hintKind: 'email',
  beforeReader: ['/gmail-bodies.js', '/gmail-words.js'],
};
