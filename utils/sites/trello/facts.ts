import type { SiteFacts } from '../facts';

export const trelloSiteFacts: SiteFacts = {
  id: 'trello',
  name: 'Trello',
  origins: ['https://trello.com'],
  matches: ['https://trello.com/*'],
  isOptional: true,
  lacks: ['whole', 'decided', 'owed'],
  spots: ['comment-author'],
  hintKind: 'trello-user',
  beforeReader: [],
};
