import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { asking } from './client';
import { isAboutAccount } from './failures';
import type { GoogleSettings } from './settings';
import { createAPIRequest } from './transport';
import { GoogleError, isGoogleError } from './transport/errors';

/** What calendars are asked on. */
export const calendarHosts = ['https://www.googleapis.com/*'] as const;

/** One event, as much of it as is asked for: when, and whether it counts. Its title never comes. */
export type AwayEvent = Pick<
  calendar_v3.Schema$Event,
  'status' | 'eventType' | 'start' | 'end' | 'endTimeUnspecified' | 'attendees'
>;

export interface EventsPage {
  readonly events: readonly AwayEvent[];
  /** What the account may see of this calendar: `freeBusyReader` is no more than when it is busy. */
  readonly accessRole: string;
  readonly next: string | null;
}

export interface EventsAsked {
  /** An address, or `primary` for the account's own. */
  readonly calendarId: string;
  /** Instants, ISO 8601 with an offset. */
  readonly timeMin: string;
  readonly timeMax: string;
  readonly pageToken: string | null;
}

const fields =
  'accessRole,nextPageToken,items(status,eventType,start,end,endTimeUnspecified,attendees(self,responseStatus))';

/**
 * One page of somebody's time out of office, each time of what comes again by itself. `closed`: there is no such calendar,
 * or the account may not see it; Google does not always say which.
 */
export async function listAwayEvents(
  settings: GoogleSettings,
  asked: EventsAsked,
  http: Http,
): Promise<Outcome<EventsPage | 'closed'>> {
  return await asking(settings, http, 'look', async (options): Promise<EventsPage | 'closed'> => {
    const { calendarId, timeMin, timeMax, pageToken } = asked;
    const params = {
      ...{ calendarId, timeMin, timeMax, pageToken, fields },
      ...{ eventTypes: 'outOfOffice', singleEvents: true, maxResults: 250 },
    };
    try {
      const { data } = await createAPIRequest<calendar_v3.Schema$Events | null>({
        options: { url: 'https://www.googleapis.com/calendar/v3/calendars/{calendarId}/events' },
        params,
        requiredParams: ['calendarId'],
        context: { _options: options },
      });
      // Whatever came in its place is no calendar.
      if (typeof data?.accessRole !== 'string') throw new GoogleError(502, [], null);
      const { accessRole, items, nextPageToken } = data;
      return { events: items ?? [], accessRole, next: nextPageToken ?? null };
    } catch (thrown) {
      if (isGoogleError(thrown) && isClosed(thrown)) return 'closed';
      throw thrown;
    }
  });
}

/** Refusals of one calendar; those of the whole account, such as a missing scope or a pause, are not among them. */
function isClosed({ status, reasons }: { readonly status: number; readonly reasons: readonly string[] }) {
  return (status === 404 || status === 403) && !isAboutAccount(reasons);
}
