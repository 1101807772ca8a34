import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { OwedHere } from '@/utils/domain/owed/owed';
import { owedNow } from '@/utils/domain/owed/owed-now';
import { isOff, offTime } from '@/utils/domain/own/off-time';

const owed = (sentAt: string, more: Partial<OwedHere> = {}): OwedHere => ({
  ...{ key: `gmail:${sentAt}`, site: 'gmail', threadId: 't', channel: 'e-mail', urgency: 'standard' },
  ...{ doneAt: null, sentAt: at(sentAt) },
  ...more,
});
const me = { ...officeIn('Europe/Berlin'), id: 'me' };
const ground = { me, versions: [] };
const friday = '2026-01-09T15:30Z';
const saturday = at('2026-01-10T12:00Z');
const opening = at('2026-01-12T08:00Z');

test('a reply that is due at the opening, or after it, can wait; one that was expected is said apart', () => {
  const all = [owed(friday), owed('2026-01-10T11:00Z'), owed('2026-01-08T10:00Z')];
  expect(offTime(all, [], ground, saturday)).toEqual({ back: opening, rests: 2, passed: 1, ends: [] });
});

test('done, or no reply expected: not counted', () => {
  const all = [owed(friday, { doneAt: saturday }), owed(friday, { urgency: 'no-reply-needed' })];
  expect(offTime(all, [], ground, saturday)).toMatchObject({ rests: 0, passed: 0 });
});

test('up to the minute: off at the closing edge, at work at the opening', () => {
  expect(offTime([], [], ground, at('2026-01-09T15:59Z'))).toBeNull();
  expect(offTime([], [], ground, at('2026-01-09T16:00Z'))?.back).toBe(opening);
  expect(offTime([], [], ground, opening - 60_000)?.back).toBe(opening);
  expect(offTime([], [], ground, opening)).toBeNull();
});

test('a period to object that ends before the opening is told, the first one first; over or later, not', () => {
  const [soon, later] = [at('2026-01-10T18:00Z'), at('2026-01-11T18:00Z')];
  const found = offTime([], [later, soon, opening, saturday, saturday - 1], ground, saturday);
  expect(found?.ends).toEqual([soon, later]);
});

test('off or not, to the minute; where my hours are not known I am never off', () => {
  const closing = at('2026-01-09T16:00Z');
  expect([closing - 1, closing, opening - 1, opening].map((now) => isOff(me, now))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(isOff(undefined, saturday)).toBe(false);
});

test('my own leave is time off, with the replies that it moved; without my hours nothing is said', () => {
  const away = { ...me, timeOff: [{ from: '2026-01-12', to: '2026-01-16', label: '' }] };
  const found = offTime([owed(friday)], [], { me: away, versions: [] }, saturday);
  expect(found).toMatchObject({ back: at('2026-01-19T08:00Z'), rests: 1, passed: 0 });
  expect(offTime([], [], { me: undefined, versions: [] }, saturday)).toBeNull();
  const never = { ...me, timeOff: [{ from: '2026-01-01', to: '2028-01-01', label: '' }] };
  expect(offTime([], [], { me: never, versions: [] }, saturday)?.back).toBeNull();
});

test('over the night of a clock change the opening is by the new clock', () => {
  expect(offTime([], [], ground, at('2026-03-28T12:00Z'))?.back).toBe(at('2026-03-30T07:00Z'));
});

test('every reply that has a due is counted once, and none that can wait is due before the opening', () => {
  const start = at('2026-03-20T00:00Z');
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 * 24 * 60 }), { maxLength: 6 }),
      fc.integer({ min: 0, max: 14 * 24 * 60 }),
      fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'America/New_York'),
      fc.constantFrom('e-mail', 'direct'),
      (sent, minutes, zone, channel) => {
        const now = start + minutes * 60_000;
        const on = { me: { ...officeIn(zone), id: 'me' }, versions: [] };
        const all = sent
          .map((offset) => start + offset * 60_000)
          .filter((one) => one <= now)
          .map((sentAt) => owed('2026-01-01T00:00Z', { sentAt, channel } as Partial<OwedHere>));
        const off = offTime(all, [], on, now);
        if (off === null) return;
        const dues = all.flatMap((one) => owedNow(one, on, now)?.due ?? []);
        expect(off.rests + off.passed).toBe(dues.length);
        // Nothing of theirs falls due while they are off: what is not over by now is due at the opening or later.
        expect(dues.filter((due) => due > now && due < (off.back ?? due + 1))).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});
