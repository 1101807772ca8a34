import type { Person } from '@/utils/domain/people/person';
import { type AvailabilityState, availabilityAt } from '@/utils/domain/time/availability';
import { compileCalendar } from '@/utils/domain/time/calendar';

const day = 86_400_000;

/** What rows that share their hours said at the instant that was asked last. */
let last = { now: Number.NaN, states: new Map<string, AvailabilityState | null>() };

/**
 * Somebody's state at `now` (epoch ms); null where no calendar can be computed, and the row says all else. Most rows of a
 * list have the hours of others: each is computed once.
 */
export function stateNow(person: Person, now: number): AvailabilityState | null {
  if (last.now !== now) last = { now, states: new Map() };
  const { zone, week, timeOff, holidays, travel } = person;
  const key = JSON.stringify([zone, week, timeOff, holidays, travel]);
  const known = last.states.get(key);
  if (known !== undefined) return known;
  const state = computed(person, now);
  last.states.set(key, state);
  return state;
}

function computed(person: Person, now: number): AvailabilityState | null {
  try {
    // Blocks of two dates back can still run.
    const available = availabilityAt(compileCalendar(person, now - 2 * day, now + day), now);
    return available === 'beyond' ? null : available.state;
  } catch {
    return null;
  }
}
