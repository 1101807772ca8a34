import { z } from '@/utils/platform/schema';

/** Nothing to choose: whose calendars are asked for is in the list, and with which account is the connection's. */
export interface GoogleCalendarSettings {
  /** What is asked for; told from whatever a later version may add. */
  readonly of: 'out-of-office';
}

export const googleCalendarSettings = z.object({ of: z.literal('out-of-office') });
