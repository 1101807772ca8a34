import type { CompiledCalendar } from './compiled-calendar.ts';
import { zoneOn } from './compiled-calendar.ts';
import { minutesPerDay, msPerMinute } from './plain-date.ts';
import { dayAt, openingFrom } from './search.ts';

export type AvailabilityState = 'working' | 'after-hours' | 'day-off' | 'away';

/** What a person's calendar says of one instant. It says nothing about where they are or what they do. */
export interface Availability {
  readonly state: AvailabilityState;
  /** The holiday's name or the time off's label where away (empty where it has none), else null. */
  readonly reason: string | null;
  /** Whether the reason is a holiday, which may have no name. */
  readonly isHoliday?: boolean;
  /** Epoch ms of the next opening; null while working and where neither the compiled dates nor `later` tell one. */
  readonly back: number | null;
  /** The zone lived by on that date: the home zone or that of a travel. */
  readonly zone: string;
}

/**
 * What the calendar says at an instant (epoch ms, rounded down to the minute); `beyond` the compiled dates. `later` is
 * the first opening after these (see next-opening.ts), epoch ms, or null.
 */
export function availabilityAt(
  compiled: CompiledCalendar,
  at: number,
  later: number | null = null,
): Availability | 'beyond' {
  const minute = Math.floor(at / msPerMinute);
  if (!holds(compiled, minute)) return 'beyond';
  const found = stateAt(compiled, minute);
  return {
    ...found,
    back: found.state === 'working' ? null : (openingAfter(compiled, minute) ?? later),
    zone: zoneOn(compiled, dayAt(compiled, minute)).zone,
  };
}

function stateAt(
  compiled: CompiledCalendar,
  minute: number,
): Pick<Availability, 'state' | 'reason' | 'isHoliday'> {
  if (openingFrom(compiled, minute) === minute) return { state: 'working', reason: null };
  const ofDay = compiled.days.reason[dayAt(compiled, minute)] ?? '';
  const [, kind, reason] = /^(holiday|time-off): (.*)$/s.exec(ofDay) ?? [];
  if (reason !== undefined) return { state: 'away', reason, isHoliday: kind === 'holiday' };
  const off = compiled.partDays.find((stretch) => stretch.from <= minute && minute < stretch.to);
  if (off !== undefined) return { state: 'away', reason: off.label };
  return { state: ofDay === 'day-off' ? 'day-off' : 'after-hours', reason: null };
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
