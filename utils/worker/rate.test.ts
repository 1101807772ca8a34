import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FromPage } from '@/utils/platform/messages';
import { mayAsk } from './rate';

let tab = 0;
const asked: readonly [keyof FromPage, number, number][] = [
  ['findPeople', 150, 200],
  ['logDecision', 5, 3_000],
  ['chooseUrgency', 30, 1_000],
  ['reportHealth', 10, 10_000],
];

test.each(asked)('%s: %i at once, then one each %i ms', (what, burst, every) => {
  const now = 1e12;
  tab++;
  const granted = Array.from({ length: burst * 3 }, () => mayAsk(what, tab, now)).filter(Boolean);
  expect(granted).toHaveLength(burst);
  expect(mayAsk(what, tab, now + every - 1)).toBe(false);
  expect(mayAsk(what, tab, now + every)).toBe(true);
  expect(mayAsk(what, tab, now + every)).toBe(false);
  expect(mayAsk(what, tab + 1_000, now)).toBe(true);
});

test('over any time no tab gets more than its allowance, and a quiet one is never refused', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6_000 }), { maxLength: 200 }), (pauses) => {
      tab++;
      let now = 1e12;
      const granted = pauses.filter((pause) => {
        now += pause;
        return mayAsk('logDecision', tab, now);
      }).length;
      expect(granted).toBeLessThanOrEqual(5 + Math.floor((now - 1e12) / 3_000));
      if (pauses.every((pause) => pause >= 3_000)) expect(granted).toBe(pauses.length);
    }),
  );
});

test('a clock that is put back an hour does not close the door', () => {
  const now = 1e12;
  tab++;
  for (let at = 0; at < 5; at++) mayAsk('logDecision', tab, now);
  const back = now - 3_600_000;
  expect(mayAsk('logDecision', tab, back)).toBe(false);
  expect(mayAsk('logDecision', tab, back + 3_000)).toBe(true);
});
