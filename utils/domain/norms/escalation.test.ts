import { expect, test } from 'vitest';
import { checkSteps } from './escalation';
import type { EscalationStep, Norm } from './norms';

const day: Norm = { amount: 1, unit: 'working-days' };
const step = (amount: number, unit: Norm['unit'], what = 'ask in #team-help'): EscalationStep => ({
  amount,
  unit,
  what,
});
const fields = (...steps: EscalationStep[]) => checkSteps(day, steps).map(({ field }) => field);

test('steps follow each other; clocks that cannot be compared are left to the team', () => {
  expect(fields(step(2, 'working-days'), step(3, 'working-days'))).toEqual([]);
  expect(fields(step(4, 'hours'), step(2, 'working-days'), step(72, 'hours'))).toEqual([]);
  expect(fields(step(1, 'working-days'))).toEqual(['0.amount']);
  expect(fields(step(3, 'working-days'), step(2, 'working-days'))).toEqual(['1.amount']);
  expect(fields(step(72, 'hours'), step(2, 'working-days'), step(72, 'hours'))).toEqual(['2.amount']);
});

test('a step has an amount of its clock and words', () => {
  expect(fields(step(1.5, 'working-days'))).toEqual(['0.amount']);
  expect(fields(step(Number.NaN, 'hours', ' '))).toEqual(['0.amount', '0.what']);
  expect(fields(step(2, 'working-days', 'x'.repeat(201)))).toEqual(['0.what']);
  expect(
    checkSteps(
      day,
      Array.from({ length: 6 }, (_, at) => step(at + 2, 'working-days')),
    ),
  ).toHaveLength(1);
});
