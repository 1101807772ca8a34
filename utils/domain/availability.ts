import { type CompiledCalendar, never } from './compiled-calendar.ts';
import { zoneOn } from './due.ts';
import type { PlainDate, WallTime } from './person';
import { dateOf, minutesPerDay, msPerMinute, wallTimeOf } from './plain-date.ts';
import { dayAt, openingFrom } from './search.ts';
import { nextCut } from './stretches.ts';
import { offsetAtMinute } from './zone-offsets.ts';

export type AvailabilityState = 'working' | 'after-hours' | 'day-off' | 'away';

/** What a person's calendar says of one instant. It says nothing about where they are or what they do. */
export interface Availability {
  readonly state: AvailabilityState;
  /** The holiday's name or the time off's label where away, else null. */
  readonly reason: string | null;
  /** Epoch ms at which state or reason change next; null where the compiled dates do not tell. */
  readonly until: number | null;
  /** Epoch ms of the next opening; null while working and where the compiled dates hold none. */
  readonly back: number | null;
  readonly localDate: PlainDate;
  /** 24-hour wall time `HH:MM`. */
  readonly localTime: WallTime;
  /** The zone lived by on that date: the home zone or that of a travel. */
  readonly zone: string;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** What the calendar says at an instant (epoch ms, rounded down to the minute); `beyond` the compiled dates. */
export function availabilityAt(compiled: CompiledCalendar, at: number): Availability | 'beyond' {
  const minute = Math.floor(at / msPerMinute);
  if (!holds(compiled, minute)) return 'beyond';
  const { state, reason } = stateAt(compiled, minute);
  const zone = zoneOn(compiled, dayAt(compiled, minute));
  const offsetMinutes = offsetAtMinute(zone, minute);
  const local = minute + offsetMinutes;
  const day = Math.floor(local / minutesPerDay);
  return {
    state,
    reason,
    until: untilFrom(compiled, minute, state, reason),
    back: state === 'working' ? null : openingAfter(compiled, minute),
    localDate: dateOf(day),
    localTime: wallTimeOf(local - day * minutesPerDay),
    zone: zone.zone,
    offsetMinutes,
  };
}

/** Minutes east of UTC of the zone the person lives by at an instant (epoch ms); `beyond` the compiled dates. */
export function offsetAt(compiled: CompiledCalendar, at: number): number | 'beyond' {
  const minute = Math.floor(at / msPerMinute);
  if (!holds(compiled, minute)) return 'beyond';
  return offsetAtMinute(zoneOn(compiled, dayAt(compiled, minute)), minute);
}

interface State {
  readonly state: AvailabilityState;
  readonly reason: string | null;
}

function stateAt(compiled: CompiledCalendar, minute: number): State {
  if (openingFrom(compiled, minute) === minute) return { state: 'working', reason: null };
  const ofDay = compiled.days.reason[dayAt(compiled, minute)] ?? '';
  const named = /^(?:holiday|time-off): (.*)$/s.exec(ofDay)?.[1];
  if (named !== undefined) return { state: 'away', reason: named };
  const off = compiled.partDays.find((stretch) => stretch.from <= minute && minute < stretch.to);
  if (off !== undefined) return { state: 'away', reason: off.label };
  return { state: ofDay === 'day-off' ? 'day-off' : 'after-hours', reason: null };
}

function untilFrom(
  compiled: CompiledCalendar,
  minute: number,
  state: AvailabilityState,
  reason: string | null,
): number | null {
  for (let at = nextChange(compiled, minute); at < never; at = nextChange(compiled, at)) {
    if (!holds(compiled, at)) return null;
    const then = stateAt(compiled, at);
    if (then.state !== state || then.reason !== reason) return at * msPerMinute;
  }
  return null;
}

function nextChange(compiled: CompiledCalendar, minute: number): number {
  let next = nextCut(compiled, minute);
  for (const { from, to } of compiled.partDays) {
    if (from > minute && from < next) next = from;
    if (to > minute && to < next) next = to;
  }
  return next;
}

function openingAfter(compiled: CompiledCalendar, minute: number): number | null {
  const opens = openingFrom(compiled, minute);
  const certain = compiled.days.settled.at(-1) ?? 0;
  return opens < certain ? opens * msPerMinute : null;
}

/** Whether all dates that can hold the minute were compiled: up to two UTC dates back and one ahead. */
function holds(compiled: CompiledCalendar, minute: number): boolean {
  const index = Math.floor(minute / minutesPerDay) - compiled.firstDay;
  return index >= 2 && index + 1 < compiled.days.zone.length;
}
