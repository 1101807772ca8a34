import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryCase } from '@/tests/unit/arbitrary-case';
import { slowCalendar, slowDue, slowOpens } from '@/tests/unit/slow-window';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { compileCalendar, compileFor } from '@/utils/domain/time/calendar';

const minute = 60_000;
const day = 1440 * minute;

/** The last minutes for which anything can be due lie around 370 days after sending. */
const farAway = fc.record({
  example: arbitraryCase,
  back: fc.integer({ min: 366 * 1440, max: 373 * 1440 }),
  amount: fc.integer({ min: 1, max: 3 }),
});

test('at the end of the dates that exist, due is what the dates give or null', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(farAway, ({ example, back, amount }) => {
      const { person } = example;
      const norm = { unit: example.norm.unit, amount: example.norm.unit === 'hours' ? back / 60 : amount };
      const sentAt = example.norm.unit === 'hours' ? example.sentAt : example.sentAt - back * minute;
      const gone = { from: '2024-01-01', to: new Date(example.sentAt - day).toISOString().slice(0, 10) };
      const calendar =
        example.norm.unit === 'hours'
          ? person
          : { ...person, timeOff: [...(person.timeOff ?? []), { ...gone, label: 'Sabbatical' }] };
      const slow = slowCalendar(calendar, sentAt, 370);
      const compiled = compileFor(calendar, sentAt, sentAt + 5 * day);
      const window = replyWindow(compiled, norm, sentAt);
      if (window === 'beyond') throw new Error('a calendar compiled for this instant must answer');
      expect(window.opens === null ? undefined : window.opens / minute).toBe(
        slowOpens(slow, sentAt / minute),
      );
      expect(window.due === null ? undefined : window.due / minute).toBe(
        slowDue(slow, norm, sentAt / minute),
      );
      const found = receipt(compiled, norm, sentAt, window);
      expect(found === 'beyond' ? found : (found.stretches.at(-1)?.to ?? null)).toBe(window.due);
    }),
    { numRuns: 200 },
  );
});

const nineToFive = [['09:00', '17:00']] as const;
const week = {
  mon: nineToFive,
  tue: nineToFive,
  wed: nineToFive,
  thu: nineToFive,
  fri: nineToFive,
  sat: [],
  sun: [],
};

test('each send time has its own horizon although the calendar was compiled for all', () => {
  const person = { zone: 'UTC', week, timeOff: [{ from: '2026-01-01', to: '2027-01-10', label: 'Leave' }] };
  const norm = { amount: 1, unit: 'hours' } as const;
  const first = Date.UTC(2026, 0, 5, 12);
  const compiled = compileFor(person, first, first + 30 * day);
  // 2027-01-10 is the last date for a message of 5 January, 2027-01-11 for one of the 6th.
  expect(replyWindow(compiled, norm, first)).toEqual({ opens: null, due: null, sendBefore: null });
  expect(replyWindow(compiled, norm, first + day)).toMatchObject({ due: Date.UTC(2027, 0, 11, 9) });
});

test('a calendar that was not compiled far enough says so instead of guessing', () => {
  const person = { zone: 'UTC', week };
  const sent = Date.UTC(2026, 0, 9, 16);
  const slice = compileCalendar(person, sent - 35 * day, sent + 2 * day);
  expect(replyWindow(slice, { amount: 1, unit: 'working-hours' }, sent)).not.toBe('beyond');
  expect(replyWindow(slice, { amount: 9, unit: 'working-hours' }, sent)).toBe('beyond');
  expect(replyWindow(slice, { amount: 1, unit: 'hours' }, sent - 36 * day)).toBe('beyond');
  expect(replyWindow(slice, { amount: 1, unit: 'hours' }, sent + 9 * day)).toBe('beyond');
});
