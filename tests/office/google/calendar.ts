import type { CalendarEvent, CalendarState } from './calendar-world';
import type { Answer, Call } from './call';
import { invalid, Refused } from './call.ts';
import { masked } from './fields.ts';
import type { Token, World } from './world';

const week = 7 * 86_400_000;
/** With these alone a token sees the reader's own calendars. */
const ownOnly = /auth\/calendar\.events\.owned(\.readonly)?$/;

/** One entry, or one time that an entry comes again. */
interface Occurrence {
  readonly event: CalendarEvent;
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** `GET /calendar/v3/calendars/{calendarId}/events`. */
export function listEvents(world: World, call: Call, token: Token): Answer {
  const { url } = call;
  const encoded = /^\/calendar\/v3\/calendars\/([^/]+)\/events$/.exec(url.pathname)?.[1];
  if (call.method !== 'GET' || encoded === undefined)
    throw invalid('This office does not know that address.');
  const calendar = readable(world, decodeURIComponent(encoded), token);
  const { searchParams: query } = url;
  checkQuery(query);
  const since = sinceOf(calendar, query.get('syncToken'));
  const found = calendar.events
    .filter((event) => (since === null ? !event.cancelled : event.version > since))
    .filter(({ type }) => isAsked(calendar, type, query.getAll('eventTypes')))
    .flatMap((event) => (query.get('singleEvents') === 'true' ? occurrencesOf(event) : [onceOf(event)]))
    .filter(({ event, start, end }) => isWithin(query, start, end + ((event.weeks ?? 1) - 1) * week));
  if (query.get('orderBy') === 'startTime') found.sort((a, b) => a.start - b.start);
  const from = Number(/^page-(\d+)$/.exec(query.get('pageToken') ?? 'page-0')?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw invalid('Invalid page token value.');
  const to = from + Number(query.get('maxResults') ?? 250);
  const isLast = to >= found.length;
  const body = {
    kind: 'calendar#events',
    etag: `"p${calendar.version}"`,
    summary: calendar.id,
    description: '',
    updated: new Date(world.now()).toISOString(),
    timeZone: calendar.zone,
    accessRole: calendar.isOwn ? 'owner' : calendar.shares === 'busy' ? 'freeBusyReader' : 'reader',
    defaultReminders: [],
    items: found.slice(from, to).map((each) => eventAnswer(calendar, each)),
    ...(isLast ? tokenOf(calendar, query) : { nextPageToken: `page-${to}` }),
  };
  return { status: 200, body: masked(body, query.get('fields')) };
}

/** Whose calendar is not shared is not there, nor is any that the account does not know. */
function readable(world: World, id: string, token: Token): CalendarState {
  const calendar = world.calendars.get(id === 'primary' ? world.account.email : id.toLowerCase());
  const isHidden =
    calendar?.isOwn === false &&
    token.scopes.filter((each) => /calendar/.test(each)).every((each) => ownOnly.test(each));
  if (!calendar || calendar.shares === 'nothing' || isHidden) throw new Refused(404, 'notFound', 'Not Found');
  if (calendar.shares === 'forbidden')
    throw new Refused(403, 'requiredAccessLevel', 'You need to have reader access to this calendar.');
  return calendar;
}

const withoutSync = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];

function checkQuery(query: URLSearchParams): void {
  for (const name of ['timeMin', 'timeMax']) {
    const given = query.get(name);
    if (given !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(given))
      throw invalid('Bad Request');
  }
  const [min, max] = [Date.parse(query.get('timeMin') ?? ''), Date.parse(query.get('timeMax') ?? '')];
  if (min >= max) throw new Refused(400, 'timeRangeEmpty', 'The specified time range is empty.');
  if (query.get('orderBy') === 'startTime' && query.get('singleEvents') !== 'true')
    throw invalid('The requested ordering is not available for the particular query.');
  const size = Number(query.get('maxResults') ?? 250);
  if (!(size >= 1 && size <= 2500)) throw invalid('Invalid value for: maxResults');
  if (query.has('syncToken') && withoutSync.some((name) => query.has(name)))
    throw invalid('Sync token cannot be used with the query restrictions of this request.');
}

/** The version from which on changes are asked for; null: everything. Throws a 410 for a token at its end. */
function sinceOf({ version, syncsFrom }: CalendarState, syncToken: string | null): number | null {
  if (syncToken === null) return null;
  const since = Number(/^sync-(\d+)$/.exec(syncToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(since) || since > version) throw invalid('Invalid sync token value.');
  if (since < syncsFrom)
    throw new Refused(410, 'fullSyncRequired', 'Sync token is no longer valid, a full sync is required.');
  return since;
}

function tokenOf({ version }: CalendarState, query: URLSearchParams) {
  return query.has('orderBy') || query.has('q') ? {} : { nextSyncToken: `sync-${version}` };
}

/** Of a calendar that shows only when, no entry says of what kind it is. */
function isAsked({ shares }: CalendarState, type: CalendarEvent['type'], asked: readonly string[]): boolean {
  if (shares === 'busy' && type === 'workingLocation') return false;
  return asked.length === 0 || asked.includes(shares === 'busy' ? 'default' : type);
}

/** An entry that touches the time that is asked for; its ends do not count. */
function isWithin(query: URLSearchParams, start: number, end: number): boolean {
  const [min, max] = [query.get('timeMin'), query.get('timeMax')];
  return (min === null || end > Date.parse(min)) && (max === null || start < Date.parse(max));
}

const onceOf = (event: CalendarEvent): Occurrence => ({
  event,
  start: event.start,
  end: event.end,
  id: event.id,
});

function occurrencesOf(event: CalendarEvent): Occurrence[] {
  const { weeks } = event;
  if (weeks === undefined) return [onceOf(event)];
  return Array.from({ length: weeks }, (_, at) => {
    const start = event.start + at * week;
    const mark = new Date(start).toISOString().replaceAll(/[-:]|\.000/g, '');
    return { event: { ...event, weeks: 1 }, start, end: event.end + at * week, id: `${event.id}_${mark}` };
  });
}

function eventAnswer({ id: calendarId, zone, shares, isOwn }: CalendarState, occurrence: Occurrence) {
  const { event, start, end, id } = occurrence;
  const base = { kind: 'calendar#event', etag: `"${event.version}"`, id };
  if (event.cancelled) return { ...base, status: 'cancelled' };
  const at = (ms: number) => ({
    dateTime: Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone: zone }),
    timeZone: zone,
  });
  const times = { start: at(start), end: at(end), iCalUID: `${event.id}@google.com`, sequence: 0 };
  const isInstance = id !== event.id;
  const part = isInstance ? { recurringEventId: event.id, originalStartTime: at(start) } : {};
  const again =
    !isInstance && event.weeks !== undefined && event.weeks > 1
      ? { recurrence: [`RRULE:FREQ=WEEKLY;COUNT=${event.weeks}`] }
      : {};
  if (shares === 'busy' && !isOwn)
    return { ...base, status: 'confirmed', visibility: 'private', ...times, ...part, ...again };
  const person = { email: calendarId, ...(isOwn ? { self: true } : {}) };
  return {
    ...base,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
    created: '2026-11-01T08:00:00.000Z',
    updated: '2026-11-01T08:00:00.000Z',
    summary: event.summary,
    creator: person,
    organizer: person,
    ...times,
    ...part,
    ...again,
    ...kindOf(event),
    reminders: { useDefault: false },
  };
}

function kindOf({ type, summary }: CalendarEvent) {
  if (type === 'outOfOffice')
    return {
      eventType: type,
      visibility: 'public',
      outOfOfficeProperties: { autoDeclineMode: 'declineNone', declineMessage: '' },
    };
  if (type === 'workingLocation')
    return {
      eventType: type,
      visibility: 'public',
      transparency: 'transparent',
      workingLocationProperties: { type: 'homeOffice', homeOffice: summary },
    };
  return { eventType: type };
}
