import { minutesPerDay, msPerMinute } from '../time/plain-date.ts';
import { offsetAtMinute, readOffsets } from '../time/zone-offsets.ts';
import { countMinutes, type PersonMinutes } from './person-minutes.ts';
import type { Plan, PlanCase, PlannedSlot } from './planner.types';
import { slotForPerson } from './slot-kind.ts';

const quarter = 15;

interface Rated {
  /** Epoch minute. */
  readonly start: number;
  cost: number;
  worst: number;
  /** Whether somebody who is required has a day off. */
  isExcluded: boolean;
}

/**
 * The best slots for a meeting, at most `most` of them: each start on a quarter of an hour of the reader's clock is
 * rated by what it asks of each person. All by instants: a slot on a clock-change night is what it is. Throws a
 * RangeError where the engine does not know a zone.
 */
export function planMeeting(planned: PlanCase, most: number): Plan {
  const { people, minutes, weights } = planned;
  const slots = quartersOf(planned).map((start): Rated => ({ start, cost: 0, worst: 0, isExcluded: false }));
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return { slots: [], isLeastBad: false };
  const counted = people.map(({ calendar }) => countMinutes(calendar, first.start, last.start + minutes));
  for (const [index, person] of counted.entries()) {
    const { share = 0, isRequired = false } = people[index] ?? {};
    for (const slot of slots) {
      const { kind, cost } = slotForPerson(person, share, slot.start, minutes, weights);
      slot.cost += cost;
      if (cost > slot.worst) slot.worst = cost;
      if (isRequired && kind === 'off') slot.isExcluded = true;
    }
  }
  const free = slots.filter(({ isExcluded }) => !isExcluded);
  const isLeastBad = free.length === 0;
  const best = (isLeastBad ? slots : free)
    .toSorted((one, other) => one.cost - other.cost || one.worst - other.worst || one.start - other.start)
    .slice(0, most);
  return { slots: best.map((slot) => written(slot, planned, counted)), isLeastBad };
}

function written(slot: Rated, planned: PlanCase, counted: readonly PersonMinutes[]): PlannedSlot {
  const { people, minutes, weights } = planned;
  const { start, cost, worst } = slot;
  return {
    from: start * msPerMinute,
    to: (start + minutes) * msPerMinute,
    cost,
    worst,
    people: counted.map((person, index) =>
      slotForPerson(person, people[index]?.share ?? 0, start, minutes, weights),
    ),
  };
}

/** The epoch minutes in the range on which the reader's clock shows a quarter of an hour. */
function quartersOf({ from, days, readerZone }: PlanCase): number[] {
  const first = Math.ceil(from / msPerMinute);
  const end = first + days * minutesPerDay;
  const table = readOffsets(readerZone, first, end);
  const starts: number[] = [];
  for (let minute = first; minute < end; minute++) {
    if ((minute + offsetAtMinute(table, minute)) % quarter === 0) starts.push(minute);
  }
  return starts;
}
