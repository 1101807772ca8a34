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

const hours = [
  ['08:00', '12:00'],
  ['12:45', '17:15'],
] as const;
const days = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: hours };

test.each([
  ['north, an hour is skipped', '2026-03-28T12:00Z', ['Europe/Berlin', 'America/New_York']],
  ['south, an hour comes twice', '2026-04-04T12:00Z', ['America/Santiago', 'Europe/Berlin']],
  ['half an hour of Lord Howe', '2026-10-03T00:00Z', ['Australia/Lord_Howe', 'Asia/Kathmandu']],
  ['Morocco before Ramadan', '2026-02-14T12:00Z', ['Africa/Casablanca', 'Europe/Lisbon']],
  ['and after it', '2026-03-21T12:00Z', ['Africa/Casablanca', 'Asia/Tokyo']],
])(
  '%s: no start of two days asks less than the first, every minute looked at by itself',
  (_, from, zones) => {
    for (const readerZone of zones) {
      const example: PlanCase = {
        people: zones.map((zone) => ({ calendar: { zone, week: days }, isRequired: false, share: 0.5 })),
        ...{ minutes: 40, days: 2, from: Date.parse(from), readerZone },
        weights: { off: 4, night: 6, edge: 1, after: 2 },
      };
      const slow = slowSlots(example);
      const costOf = ({ people }: (typeof slow)[number]) => people.reduce((sum, { cost }) => sum + cost, 0);
      const [best] = planMeeting(example, 1).slots;
      expect(best?.cost).toBe(Math.min(...slow.map(costOf)));
      expect(slow.find(({ start }) => start * 60_000 === best?.from)?.people).toEqual(best?.people);
      expect(planMeeting(example, all).slots.length).toBe(slow.length);
    }
  },
);
