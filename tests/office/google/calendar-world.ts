import { dateAfter } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { World } from './world';

/** An entry of a calendar. Times are epoch ms. */
export interface CalendarEvent {
  readonly id: string;
  readonly type: 'outOfOffice' | 'default' | 'workingLocation';
  summary: string;
  start: number;
  end: number;
  /** Again each week, so many times in all. */
  readonly weeks?: number;
  cancelled: boolean;
  /** The calendar's version at its last change. */
  version: number;
}

/** What the reader may see: of `busy` no more than when, `nothing` is not there, `forbidden` says that it is. */
export type Shares = 'details' | 'busy' | 'nothing' | 'forbidden';

export interface CalendarState {
  /** Its owner's address. */
  readonly id: string;
  readonly zone: string;
  shares: Shares;
  readonly isOwn: boolean;
  readonly events: CalendarEvent[];
  version: number;
  /** Sync tokens of before this version are at their end. */
  syncsFrom: number;
}

/** Adds the calendars of the team, as `../team/said.ts` has them, with entries that are no absences. */
export function addCalendars(world: World): void {
  for (const { calendar, zone } of teammates) {
    if (!calendar) continue;
    const { id, shares, away } = calendar;
    const state: CalendarState = {
      id,
      zone,
      shares,
      isOwn: id === world.account.email,
      events: [],
      version: 1,
      syncsFrom: 0,
    };
    world.calendars.set(id, state);
    for (const { from, to, label } of away)
      addAbsence(world, id, { from: dateAfter(world.now(), from), to: dateAfter(world.now(), to), label });
    const noon = startOf(dateAfter(world.now(), 1), zone) + 12 * 3_600_000;
    push(world, state, { type: 'default', summary: 'Lunch', start: noon, end: noon + 3_600_000 });
    push(world, state, { type: 'workingLocation', summary: 'Home', start: noon, end: noon + 3_600_000 });
  }
}

/** Whole days out of office, as Google keeps them: from midnight to midnight in the owner's zone. The id of the entry. */
export function addAbsence(
  world: World,
  calendarId: string,
  {
    from,
    to,
    label = 'Out of office',
  }: { readonly from: string; readonly to: string; readonly label?: string },
): string {
  const calendar = calendarOf(world, calendarId);
  const end = startOf(Temporal.PlainDate.from(to).add({ days: 1 }).toString(), calendar.zone);
  return push(world, calendar, {
    type: 'outOfOffice',
    summary: label,
    start: startOf(from, calendar.zone),
    end,
  });
}

/** Hours out of office that come again each week. */
export function addWeeklyAbsence(
  world: World,
  calendarId: string,
  start: number,
  hours: number,
  weeks: number,
): string {
  const end = start + hours * 3_600_000;
  return push(world, calendarOf(world, calendarId), {
    type: 'outOfOffice',
    summary: 'Out of office',
    start,
    end,
    weeks,
  });
}

/** Takes an entry out; a list by sync token says that it was called off. */
export function cancelEvent(world: World, calendarId: string, eventId: string): void {
  const calendar = calendarOf(world, calendarId);
  const event = calendar.events.find(({ id }) => id === eventId);
  if (!event) throw new Error(`No entry ${eventId}`);
  calendar.version += 1;
  event.cancelled = true;
  event.version = calendar.version;
}

/** From here on sync tokens that were given out are at their end: 410. */
export function endSyncTokens(world: World, calendarId: string): void {
  const calendar = calendarOf(world, calendarId);
  calendar.version += 1;
  calendar.syncsFrom = calendar.version;
}

function calendarOf(world: World, id: string): CalendarState {
  const calendar = world.calendars.get(id);
  if (!calendar) throw new Error(`No calendar ${id}`);
  return calendar;
}

function push(
  world: World,
  calendar: CalendarState,
  event: Pick<CalendarEvent, 'type' | 'summary' | 'start' | 'end' | 'weeks'>,
): string {
  calendar.version += 1;
  // Ids of entries are of 0-9 and a-v alone.
  const id = `fernhill${world
    .nextId('')
    .toLowerCase()
    .replaceAll(/[^0-9a-v]/g, '')}`;
  calendar.events.push({ ...event, id, cancelled: false, version: calendar.version });
  return id;
}

function startOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}
