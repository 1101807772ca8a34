import { availabilityAt } from './availability.ts';
import { compileCalendar } from './calendar.ts';
import type { Calendar } from './calendar.types';

const day = 86_400_000;

/** The zone a person lives by at an instant (epoch ms): home's, or that of the travel in which the instant lies. */
export function zoneAt(person: Calendar, at: number): string {
  if ((person.travel ?? []).length === 0) return person.zone;
  const found = availabilityAt(compileCalendar(person, at - 4 * day, at + 4 * day), at);
  return found === 'beyond' ? person.zone : found.zone;
}
