import type { SiteFacts } from '../facts';

export const gmailFacts: SiteFacts = {
  id: 'gmail',
  name: 'Gmail',
  origin: 'https://mail.google.com',
  match: 'https://mail.google.com/*',
  spots: ['thread-row', 'message-header', 'compose-recipient'],
  hintKind: 'email',
  beforeReader: ['/gmail-bodies.js', '/gmail-words.js'],
};
