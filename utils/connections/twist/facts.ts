import type { VendorFacts } from '../vendor.ts';
import { isTwistSettings } from './settings.ts';

export const twistFacts: VendorFacts = {
  name: 'Twist',
  hosts: ['https://api.twist.com/*'],
  // No limit is published; what is asked for is one list.
  rate: { burst: 5, steady: 30 },
  isSettings: isTwistSettings,
};
