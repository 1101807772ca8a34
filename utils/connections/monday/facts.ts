import type { Vendor } from '../vendor.ts';
import { isMondaySettings, type MondayPlace, mondayHref } from './settings.ts';

export const mondayFacts: Vendor<MondayPlace> = {
  name: 'monday',
  hosts: ['https://api.monday.com/*'],
  pages: ['https://*.monday.com/*'],
  // A free account has 200 calls a day (read 2026-11): points of complexity run out long after.
  rate: { burst: 5, steady: 30 },
  placeId: ({ boardId, groupId }) => `${boardId} ${groupId}`,
  placeHref: ({ href }) => mondayHref(href),
  findsAnywhere: false,
  isSettings: isMondaySettings,
};
