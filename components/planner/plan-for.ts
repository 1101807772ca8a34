import type { Person } from '@/utils/domain/people/person';
import { planMeeting } from '@/utils/domain/planner/plan';
import { type Plan, type PlanCase, shippedWeights, type Weights } from '@/utils/domain/planner/planner.types';
import { type SlotRun, slotRuns } from '@/utils/domain/planner/slot-runs';
import { type CompiledCalendar, compileCalendar } from '@/utils/domain/time/calendar';
import { beginOf, type PlanWish } from './plan-wish';

const day = 86_400_000;
/** Beyond what a long slot at the end of the range can touch. */
const margin = 5 * day;

/** Somebody who is asked to come, with the calendar of the range. */
export interface Guest {
  readonly person: Person;
  readonly compiled: CompiledCalendar;
}

/** What the planner found. */
export interface FoundPlan {
  readonly planned: PlanCase;
  /** In the order of the case. */
  readonly guests: readonly Guest[];
  /** Names of those whose calendar cannot be computed. */
  readonly leftOut: readonly string[];
  readonly plan: Plan;
  readonly runs: readonly SlotRun[];
}

export interface PlanGround {
  readonly people: readonly Person[];
  readonly zone: string;
  /** Epoch ms, on a whole minute. */
  readonly now: number;
  readonly weights?: Weights | undefined;
  /** Shares by the ids of people, 0 to 1. */
  readonly shares?: ReadonlyMap<string, number> | undefined;
}

/** Pure: all slots of the range that is asked for, best first. */
export function planFor(wish: PlanWish, ground: PlanGround): FoundPlan {
  const { people, zone, now, weights = shippedWeights, shares } = ground;
  const from = beginOf(wish.from, now, zone);
  const days = wish.weeks * 7;
  const byId = new Map(people.map((person) => [person.id, person]));
  const asked = wish.who.flatMap((id) => byId.get(id) ?? []);
  const guests: Guest[] = [];
  const leftOut: string[] = [];
  for (const person of asked) {
    try {
      guests.push({ person, compiled: compileCalendar(person, from - margin, from + days * day + margin) });
    } catch {
      // A zone that this engine does not know: nothing is guessed about them.
      leftOut.push(person.name);
    }
  }
  const planned: PlanCase = {
    people: guests.map(({ person }) => ({
      calendar: person,
      isRequired: wish.needed.has(person.id),
      share: shares?.get(person.id) ?? 0,
    })),
    ...{ minutes: wish.minutes, from, days, readerZone: zone, weights },
  };
  const plan: Plan =
    guests.length === 0 ? { slots: [], isLeastBad: false } : planMeeting(planned, Number.POSITIVE_INFINITY);
  return { planned, guests, leftOut, plan, runs: slotRuns(plan.slots) };
}
