import type { Vendor } from '../vendor.ts';
import { type GooglePlace, isGoogleSettings } from './settings.ts';

export const googleDocsFacts: Vendor<Pick<GooglePlace, 'folderId'>> = {
  name: 'Google Docs',
  hosts: ['https://www.googleapis.com/*', 'https://docs.googleapis.com/*'],
  // 60 writes a minute and user (read 2026-11-22).
  rate: { burst: 10, steady: 50 },
  placeId: ({ folderId }) => folderId,
  placeHref: ({ folderId }) => `https://drive.google.com/drive/folders/${folderId}`,
  findsAnywhere: true,
  isSettings: isGoogleSettings,
};
