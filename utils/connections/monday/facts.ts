import type { VendorFacts } from '../vendor.ts';
import { isMondaySettings } from './settings.ts';

export const mondayFacts: VendorFacts = {
  name: 'monday',
  hosts: ['https://api.monday.com/*'],
  // A free account has 200 calls a day (read 2026-11): points of complexity run out long after.
  rate: { burst: 5, steady: 30 },
  isSettings: isMondaySettings,
};
