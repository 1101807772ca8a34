import { calendarHosts } from '@/utils/connections/google/calendar';
import { type GoogleSettings, isGoogleSettings } from '@/utils/connections/google/settings';
import { inTurn } from '@/utils/connections/in-turn';
import type { Outcome } from '@/utils/connections/outcome';
import type { Rate } from '@/utils/connections/vendor';
import type { TimeOff } from '@/utils/domain/time/calendar.types';
import { phrase } from '@/utils/words/phrase';
import type { RosterRow } from '../../source';
import { no } from '../google/refusals';
import type { LoadContext, Loaded, RosterSource } from '../roster-source';
import { type CalendarPerson, calendarPeople } from './calendar-people';
import { calendarRefusals, notAllowed } from './calendar-refusals';
import { calendarKind } from './kind';
import { loadCalendar } from './load-calendar';
import { readEvent } from './read-event';
import { remarksOf } from './remarks';
import { type GoogleCalendarSettings, googleCalendarSettings } from './settings';

/** Google allows 600 requests a minute and user (Calendar API, usage limits); documents and the user want some, too. */
const rate: Rate = { burst: 20, steady: 300 };

/**
 * Time out of office from the calendars of people who are in the list already: the account's own, and what its colleagues
 * share with it. It brings nobody into the list. What an event is called is not asked for. Google's *working hours* are in
 * none of its interfaces, so nothing here gives a week.
 */
export const googleCalendarSource: RosterSource<GoogleCalendarSettings, GoogleSettings> = {
  id: calendarKind,
  settings: googleCalendarSettings,
  account: { vendor: 'google-docs', id: () => 'google-docs', isSettings: isGoogleSettings },
  why: phrase('requests.load-calendar'),
  mostBytes: 5_000_000,
  hosts: () => calendarHosts,
  load: async (_, context) => {
    if (context.account.calendar !== true) return notAllowed;
    const way = calendarRefusals(inTurn(context.http, rate, context.signal));
    const outcome = await load({ ...context, http: way.http });
    if (context.signal.aborted) return no(phrase('sources.cancelled'));
    return outcome.ok ? outcome : way.explain(outcome);
  },
};

async function load(context: LoadContext<GoogleSettings>): Promise<Outcome<Loaded>> {
  const { account, progress, today } = context;
  const people = await (context.people?.() ?? []);
  const who = calendarPeople(people, account.account);
  if (who.asked.length === 0) return no(phrase('calendar.nobody'));
  const rows: RosterRow[] = [];
  const closed: string[] = [];
  const cut: string[] = [];
  let unread = 0;
  for (const [at, one] of who.asked.entries()) {
    const found = await eventsOf(one, context);
    if (!found.ok) return found;
    // Without one's own calendar nothing is certain of any other.
    if (found.value === 'closed' && one === who.own) return no(phrase('calendar.own-closed'));
    const { events, isCut } = found.value === 'closed' ? { events: [], isCut: false } : found.value;
    if (found.value === 'closed') closed.push(one.person.name);
    if (isCut) cut.push(one.person.name);
    const read = events.map((event) => readEvent(event, one.person));
    unread += read.filter((each) => each === 'unread').length;
    const away = read.flatMap((each) => (each === null || each === 'unread' ? [] : [each]));
    rows.push(rowOf(one, at + 1, timeOffOf(away, today)));
    progress(rows.length);
  }
  const remarks = remarksOf({ ...who, closed, cut, unread, account: account.account });
  const notes = remarks.map((what) => ({ line: 0, field: 'file', what }));
  // Google counts no versions of several calendars.
  return { ok: true, value: { rows, problems: [], notes, remarks, revision: null } };
}

/** Of the first of their calendars that is there. */
async function eventsOf({ calendars }: CalendarPerson, context: LoadContext<GoogleSettings>) {
  for (const calendar of calendars) {
    const found = await loadCalendar(calendar, context);
    if (!found.ok || found.value !== 'closed') return found;
  }
  return { ok: true, value: 'closed' } as const;
}

/** The same time once, the earliest first: so a list that is read again is the same. */
function timeOffOf(away: readonly Pick<TimeOff, 'from' | 'to'>[], today: string): TimeOff[] {
  const each = new Map(away.map((off) => [`${off.from} ${off.to}`, off]));
  return [...each]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { from, to }]) => ({ from, to, label: '', source: { by: 'events', on: today } }));
}

function rowOf({ person, addresses }: CalendarPerson, line: number, away: readonly TimeOff[]): RosterRow {
  const { id, isMe: _, timeOff: __, ...rest } = person;
  return { ...rest, addresses, line, id, given: [], away };
}
