import { weekdays } from '../time/calendar.types.ts';
import type { StepHours } from './norms';

/** Equal for hours that mean the same, whatever order their fields are stored in. */
export function hoursKey(hours: StepHours | undefined): string {
  if (hours === undefined) return '';
  if (hours.of === 'channel') return JSON.stringify([hours.zone, weekdays.map((day) => hours.week[day])]);
  const { kind, value, team } = hours.address;
  return JSON.stringify([kind, value, team]);
}
