import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryCase } from '@/tests/unit/arbitrary-case';
import { planMeeting } from '@/utils/domain/planner/plan';
import type { PlanCase } from '@/utils/domain/planner/planner.types';
import { slowSlots } from './slow-plan';

/** A busy machine is no reason to fail. */
vi.setConfig({ testTimeout: 60_000 });

const invited = fc.record({
  calendar: arbitraryCase.map(({ person }) => person),
  isRequired: fc.boolean(),
  share: fc.constantFrom(0, 0.25, 1),
});
const weight = fc.integer({ min: 0, max: 8 });
const planned: fc.Arbitrary<PlanCase> = fc.record({
  people: fc.array(invited, { minLength: 1, maxLength: 3 }),
  minutes: fc.integer({ min: 1, max: 200 }),
  from: arbitraryCase.map(({ sentAt }) => sentAt),
  days: fc.constant(1),
  readerZone: fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago'),
  weights: fc.record({ off: weight, night: weight, edge: weight, after: weight }),
});
const all = Number.POSITIVE_INFINITY;

test('every slot is what every minute of it, looked at by itself, says', () => {
  fc.assert(
    fc.property(planned, (example) => {
      const slow = slowSlots(example);
      const { slots, isLeastBad } = planMeeting(example, all);
      const known = new Map(slow.map(({ start, people }) => [start * 60_000, people]));
      for (const { from, to, people } of slots) {
        expect(to - from).toBe(example.minutes * 60_000);
        expect(people).toEqual(known.get(from));
      }
      const isFree = (people: (typeof slow)[number]['people']) =>
        people.every(({ kind }, index) => kind !== 'off' || example.people[index]?.isRequired === false);
      const free = slow.filter(({ people }) => isFree(people));
      expect(isLeastBad).toBe(free.length === 0);
      expect(slots.length).toBe(isLeastBad ? slow.length : free.length);
    }),
    { numRuns: 16 },
  );
});

test('no slot is better than one before it', () => {
  fc.assert(
    fc.property(planned, (example) => {
      const { slots } = planMeeting(example, all);
      for (const [index, slot] of slots.slice(1).entries()) {
        const before = slots[index] ?? slot;
        expect(slot.cost).toBe(slot.people.reduce((sum, { cost }) => sum + cost, 0));
        expect(slot.worst).toBe(Math.max(...slot.people.map(({ cost }) => cost)));
        const isLater = [before.cost - slot.cost, before.worst - slot.worst, before.from - slot.from];
        expect(isLater.find((difference) => difference !== 0) ?? 0).toBeLessThan(0);
      }
    }),
    { numRuns: 50 },
  );
});

test('whoever is asked to come, too, makes no slot better', () => {
  fc.assert(
    fc.property(planned, invited, (example, one) => {
      const willing = { ...example, people: example.people.map((each) => ({ ...each, isRequired: false })) };
      const more = { ...willing, people: [...willing.people, { ...one, isRequired: false }] };
      const costs = new Map(planMeeting(willing, all).slots.map(({ from, cost }) => [from, cost]));
      for (const { from, cost } of planMeeting(more, all).slots) {
        expect(cost).toBeGreaterThanOrEqual(costs.get(from) ?? all);
      }
    }),
    { numRuns: 30 },
  );
});
