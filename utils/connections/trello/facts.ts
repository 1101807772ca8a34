import type { Vendor } from '../vendor.ts';
import { isTrelloSettings, type TrelloPlace } from './settings.ts';

export const trelloFacts: Vendor<TrelloPlace> = {
  name: 'Trello',
  hosts: ['https://api.trello.com/*'],
  // 100 requests in ten seconds and token (read 2026-11-29).
  rate: { burst: 20, steady: 120 },
  placeId: ({ listId }) => listId,
  placeHref: ({ boardId }) => `https://trello.com/b/${boardId}`,
  findsAnywhere: false,
  isSettings: isTrelloSettings,
};
