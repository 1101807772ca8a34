import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsAt, type TimedStep } from './open-steps';

const plain = (what: string, agreed: number): TimedStep => ({ what, agreed, opens: agreed });
const steps = [plain('ask in the channel', 100), plain('call Mara', 300), plain('decide without', 200)];
const at = (now: number, of: readonly TimedStep[] = steps) => {
  const { open, next } = stepsAt(of, now);
  return [open?.what, next?.what];
};

test.each([
  [99, undefined, 'ask in the channel'],
  [100, 'ask in the channel', 'decide without'],
  [200, 'decide without', 'call Mara'],
  [299, 'decide without', 'call Mara'],
  [300, 'call Mara', undefined],
])('at %i the latest open step and the next one are told by their instants', (now, open, next) => {
  expect(at(now)).toEqual([open, next]);
});

test('of steps that open together the later one holds when they are open, the first is next before', () => {
  const together = [plain('one', 100), plain('two', 100)];
  expect(stepsAt(together, 100)).toEqual({ open: together[1] });
  expect(stepsAt(together, 99)).toEqual({ next: together[0] });
});

test('no steps: nothing', () => {
  expect(stepsAt([], 5)).toEqual({});
});

test('a step whose own hours are over leaves its place to the one before, until it opens again', () => {
  const closed: TimedStep = { what: 'call Mara', agreed: 300, opens: 900 };
  expect(at(400, [plain('ask', 100), closed])).toEqual(['ask', 'call Mara']);
  expect(at(900, [plain('ask', 100), closed])).toEqual(['call Mara', undefined]);
  // The one after it may open first.
  expect(at(400, [plain('ask', 100), closed, plain('decide', 500)])).toEqual(['ask', 'decide']);
  expect(at(500, [plain('ask', 100), closed, plain('decide', 500)])).toEqual(['decide', undefined]);
  // One that is past is never next again.
  expect(at(500, [{ ...closed, agreed: 100 }, plain('decide', 500)])).toEqual(['decide', undefined]);
  expect(at(400, [closed])).toEqual([undefined, 'call Mara']);
});

test('whatever the order they are listed in: what is open is agreed and open, and what is next comes after it', () => {
  const step = fc
    .record({ agreed: fc.nat(50), later: fc.nat(50) })
    .map(({ agreed, later }): TimedStep => ({ what: 'ask', agreed, opens: agreed + later }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), fc.nat(100), (all, now) => {
      const { open, next } = stepsAt(all, now);
      for (const one of all) {
        if (one.opens <= now) expect(open?.agreed).toBeGreaterThanOrEqual(one.agreed);
        if (one.opens > now && one.agreed > (open?.agreed ?? -1))
          expect(next?.opens).toBeLessThanOrEqual(one.opens);
      }
      if (open) expect(open.opens).toBeLessThanOrEqual(now);
      if (next) expect(next.opens).toBeGreaterThan(now);
      if (open && next) expect(next.agreed).toBeGreaterThanOrEqual(open.agreed);
    }),
  );
});
