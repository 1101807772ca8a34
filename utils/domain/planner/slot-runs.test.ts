import { expect, test } from 'vitest';
import type { PlannedSlot, SlotForPerson } from './planner.types';
import { slotRuns } from './slot-runs';

const at = (time: string) => Date.parse(`2026-12-01T${time}Z`);
const inside: SlotForPerson = { kind: 'inside', outside: 0, cost: 0 };
const edge = (outside: number): SlotForPerson => ({ kind: 'edge', outside, cost: outside });
const slot = (time: string, ...people: SlotForPerson[]): PlannedSlot => {
  const cost = people.reduce((sum, one) => sum + one.cost, 0);
  return { from: at(time), to: at(time) + 30 * 60_000, cost, worst: cost, people };
};
const runs = (...slots: PlannedSlot[]) =>
  slotRuns(slots).map(({ from, lastFrom }) =>
    [from, lastFrom].map((each) => new Date(each).toISOString().slice(11, 16)),
  );

test('neighbours that ask the same are one entry; a gap begins another', () => {
  expect(
    runs(slot('09:00', inside), slot('09:15', inside), slot('09:30', inside), slot('11:00', inside)),
  ).toEqual([
    ['09:00', '09:30'],
    ['11:00', '11:00'],
  ]);
});

test('what overlaps a better entry is left out, what touches it is not', () => {
  expect(
    runs(slot('09:00', inside), slot('08:45', edge(15)), slot('09:15', edge(15)), slot('08:30', edge(30))),
  ).toEqual([
    ['09:00', '09:00'],
    ['08:30', '08:30'],
  ]);
});

test('who is asked counts, not only how much', () => {
  expect(runs(slot('09:00', edge(15), inside), slot('10:00', inside, edge(15)))).toHaveLength(2);
});
