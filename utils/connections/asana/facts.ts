import type { Vendor } from '../vendor.ts';
import { type AsanaPlace, isAsanaSettings } from './settings.ts';

export const asanaFacts: Vendor<AsanaPlace> = {
  name: 'Asana',
  hosts: ['https://app.asana.com/*'],
  // 150 requests a minute and token on the free plan (read 2026-11-29).
  rate: { burst: 20, steady: 100 },
  placeId: ({ projectId }) => projectId,
  placeHref: ({ projectId }) => `https://app.asana.com/0/${projectId}`,
  findsAnywhere: false,
  isSettings: isAsanaSettings,
};
