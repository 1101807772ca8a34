import { type AwayEvent, type EventsPage, listAwayEvents } from '@/utils/connections/google/calendar';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import type { LoadContext } from '../roster-source';
import { withPauses } from '../with-pauses';

/** As far back as a reply can still be due: days off that are over are not counted as working days. */
const daysBack = 35;
/** As far as a due is ever computed. */
const daysAhead = 370;
/** Nobody is away so often in that time; whose calendar has more pages is told. */
const mostPages = 8;

/** What was read of a calendar; `isCut`: it has more than is read. */
export interface ReadCalendar {
  readonly events: readonly AwayEvent[];
  readonly isCut: boolean;
}

type CalendarContext = Pick<LoadContext<GoogleSettings>, 'http' | 'signal' | 'today' | 'account'>;

/** The events of one calendar in the time that counts; `closed`: it is not there, or shows no more than when it is busy. */
export async function loadCalendar(
  calendarId: string,
  { http, signal, today, account }: CalendarContext,
): Promise<Outcome<ReadCalendar | 'closed'>> {
  const from = Temporal.PlainDate.from(today);
  const asked = {
    calendarId,
    timeMin: midnight(from.subtract({ days: daysBack }).toString()),
    timeMax: midnight(from.add({ days: daysAhead }).toString()),
  };
  const events: AwayEvent[] = [];
  let pageToken: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const token: string | null = pageToken;
    const answer: Outcome<EventsPage | 'closed'> = await withPauses({ signal, now: http.now }, () =>
      listAwayEvents(account, { ...asked, pageToken: token }, http),
    );
    if (!answer.ok) return answer;
    if (answer.value === 'closed') return { ok: true, value: 'closed' };
    const { accessRole, next }: EventsPage = answer.value;
    if (accessRole === 'freeBusyReader' || accessRole === 'none') return { ok: true, value: 'closed' };
    events.push(...answer.value.events);
    if (next === null) return { ok: true, value: { events, isCut: false } };
    pageToken = next;
  }
  return { ok: true, value: { events, isCut: true } };
}

const midnight = (date: PlainDate) => `${date}T00:00:00Z`;
