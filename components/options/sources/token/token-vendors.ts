import type { PeopleVendorId } from '@/utils/connections/list';
import { mondayTokens } from './monday-tokens';
import { slackTokens } from './slack-tokens';
import type { TokenVendor } from './token-vendor';
import { twistTokens } from './twist-tokens';

/** How a token of each is come by: one line each. */
export const tokenVendors: Readonly<Record<PeopleVendorId, TokenVendor>> = {
  slack: slackTokens,
  monday: mondayTokens,
  twist: twistTokens,
};
