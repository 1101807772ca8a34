import type { VendorFacts } from '../vendor.ts';
import { isSlackSettings } from './settings.ts';

export const slackAccountFacts: VendorFacts = {
  name: 'Slack',
  // One of the API's: `app.slack.com` is the page, and needs no more than it has.
  hosts: ['https://slack.com/*'],
  // Lists of people are of the second tier: 20 a minute and app (read 2026-11-29).
  rate: { burst: 5, steady: 15 },
  isSettings: isSlackSettings,
};
