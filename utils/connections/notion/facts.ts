import type { Vendor } from '../vendor.ts';
import { isNotionSettings } from './settings.ts';

/** What of a place tells it from another: a database's data source, or a page. `href`: where a user can look into it. */
export type NotionSpot =
  | { readonly dataSourceId: string; readonly href?: string | undefined }
  | { readonly pageId: string };

export const notionFacts: Vendor<NotionSpot> = {
  name: 'Notion',
  hosts: ['https://api.notion.com/*'],
  // 180 a minute and connection (read 2026-11-22).
  rate: { burst: 30, steady: 150 },
  placeId: (place) => ('pageId' in place ? place.pageId : place.dataSourceId),
  placeHref: (place) => {
    if ('pageId' in place) return `https://www.notion.so/${place.pageId.replaceAll('-', '')}`;
    const { href } = place;
    return href !== undefined && /^https:\/\//.test(href) ? href : null;
  },
  findsAnywhere: false,
  isSettings: isNotionSettings,
};
