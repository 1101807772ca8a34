import { type CompiledCalendar, entry } from '../time/compiled-calendar.ts';
import { dayAt } from '../time/search.ts';
import type { PersonMinutes } from './person-minutes';
import type { SlotForPerson, SlotKind, Weights } from './planner.types';

/** What a slot of so many minutes from an epoch minute on is for one person, and what it costs them. */
export function slotForPerson(
  person: PersonMinutes,
  share: number,
  from: number,
  minutes: number,
  weights: Weights,
): SlotForPerson {
  const kind = kindOf(person, from, minutes);
  if (kind === 'inside') return { kind, outside: 0, cost: 0 };
  const outside = within(person, person.outside, from, minutes);
  return { kind, outside, cost: outside * weights[kind] * (1 + share) };
}

function kindOf(person: PersonMinutes, from: number, minutes: number): SlotKind {
  if (within(person, person.outside, from, minutes) === 0) return 'inside';
  if (isDayOff(person.compiled, from)) return 'off';
  if (within(person, person.atNight, from, minutes) > 0) return 'night';
  return within(person, person.farOut, from, minutes) === 0 ? 'edge' : 'after';
}

/** Whether the local date of an instant does not work, and no block that began the day before reaches to it. */
function isDayOff(compiled: CompiledCalendar, minute: number): boolean {
  const day = dayAt(compiled, minute);
  const { worked } = compiled.days;
  if (entry(worked, day) > (worked[day - 1] ?? 0)) return false;
  const { pieces } = compiled;
  return !pieces.day.some(
    (of, index) =>
      of === day - 1 && entry(pieces.start, index) <= minute && minute < entry(pieces.end, index),
  );
}

function within({ first }: PersonMinutes, counted: Int32Array, from: number, minutes: number): number {
  const start = from - first;
  return (counted[start + minutes] as number) - (counted[start] as number);
}
