import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, officeIn, weekOf } from '@/tests/samples/sample-waits';
import { attentionAt } from '@/utils/domain/attention/attention-at';
import type { Need } from '@/utils/domain/attention/need';
import { openStretch } from '@/utils/domain/time/open-stretch';

const minute = 60_000;
const need = (id: string, from: number): Need => ({ id, kind: 'wait', from });
const mine = officeIn('Europe/Berlin');
const told = new Set<string>();
const telling = { mine, since: 0, told };
const look = (needs: readonly Need[], now: string, how: typeof telling | null = telling) => {
  const { needing, tell, next } = attentionAt(needs, how, at(now));
  return {
    needing: needing.map(({ id }) => id),
    tell: tell.map(({ id }) => id),
    next: next === null ? null : new Date(next).toISOString().slice(0, 16),
  };
};

test('before, at and after the moment, in working hours', () => {
  const needs = [need('a', at('2026-01-05T10:00Z'))];
  expect(look(needs, '2026-01-05T09:59Z')).toEqual({ needing: [], tell: [], next: '2026-01-05T10:00' });
  expect(look(needs, '2026-01-05T10:00Z')).toEqual({ needing: ['a'], tell: ['a'], next: null });
  expect(look(needs, '2026-01-05T10:00Z', { ...telling, told: new Set(['a']) })).toEqual({
    needing: ['a'],
    tell: [],
    next: null,
  });
});

test('what falls into a weekend, leave or a holiday waits for my next opening, all of it together', () => {
  // Friday evening and Saturday; Monday is a holiday of mine, and Tuesday I am away.
  const calendar = officeIn('Europe/Berlin', {
    holidays: [{ date: '2026-01-12', name: 'Mine' }],
    timeOff: [{ from: '2026-01-13', to: '2026-01-13', label: 'Away' }],
  } as Parameters<typeof officeIn>[1]);
  const needs = [need('a', at('2026-01-09T18:00Z')), need('b', at('2026-01-10T10:00Z'))];
  const how = { ...telling, mine: calendar };
  expect(look(needs, '2026-01-11T12:00Z', how)).toEqual({
    needing: ['a', 'b'],
    tell: [],
    next: '2026-01-14T08:00',
  });
  expect(look(needs, '2026-01-14T08:00Z', how)).toEqual({
    needing: ['a', 'b'],
    tell: ['a', 'b'],
    next: null,
  });
});

test('in the night in which clocks go forward, and back, the next opening is by the new clock', () => {
  const night = officeIn('Europe/Berlin', { week: weekOf([['09:00', '17:00']], [['09:00', '17:00']]) });
  const how = { ...telling, mine: night };
  expect(look([need('a', at('2026-03-28T20:00Z'))], '2026-03-28T23:30Z', how).next).toBe('2026-03-29T07:00');
  expect(look([need('a', at('2026-10-24T20:00Z'))], '2026-10-24T23:30Z', how).next).toBe('2026-10-25T08:00');
});

test('nothing is told where it is not wished, where my hours are not known, and of what was there before', () => {
  const needs = [need('a', at('2026-01-05T10:00Z'))];
  const quiet = { needing: ['a'], tell: [], next: null };
  expect(look(needs, '2026-01-05T10:30Z', null)).toEqual(quiet);
  expect(look(needs, '2026-01-05T10:30Z', { ...telling, mine: undefined as never })).toEqual(quiet);
  expect(look(needs, '2026-01-05T10:30Z', { ...telling, since: at('2026-01-05T10:10Z') })).toEqual(quiet);
});

test('each is told once, never outside my hours, and whoever rings only at `next` misses none', () => {
  const start = at('2026-03-26T00:00Z');
  const moments = fc.array(fc.integer({ min: 0, max: 14 * 24 * 60 }), { minLength: 1, maxLength: 12 });
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo');
  fc.assert(
    fc.property(moments, zone, (minutes, where) => {
      const calendar = officeIn(where);
      const needs = minutes.map((one, index) => need(String(index), start + one * minute));
      const heard = new Map<string, number>();
      let now = start;
      for (let rings = 0; rings < 60; rings++) {
        const { tell, next } = attentionAt(
          needs,
          { mine: calendar, since: 0, told: new Set(heard.keys()) },
          now,
        );
        for (const { id, from } of tell) {
          expect(heard.has(id)).toBe(false);
          expect(openStretch(calendar, now)?.opens).toBe(now);
          // No later than my first opening after it.
          expect(now).toBe(openStretch(calendar, from)?.opens);
          heard.set(id, now);
        }
        if (next === null) break;
        expect(next).toBeGreaterThan(now);
        now = next;
      }
      expect(heard.size).toBe(needs.length);
    }),
    { numRuns: 60 },
  );
});
