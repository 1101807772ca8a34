import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { OwedHere } from '@/utils/domain/owed/owed';
import { dueOfOwed, owedNow } from '@/utils/domain/owed/owed-now';

const minute = 60_000;
const day = 86_400_000;
const owed = (sentAt: number, more: Partial<OwedHere> = {}): OwedHere => ({
  ...{ key: 'gmail:t', site: 'gmail', threadId: 't', channel: 'e-mail', urgency: 'standard', sentAt },
  ...{ doneAt: null },
  ...more,
});
const me = { ...officeIn('Europe/Berlin'), id: 'me' };
const ground = { me, versions: [] };
const monday = at('2026-01-05T10:00Z');
const stageAt = (now: string, one = owed(monday), on = ground) => owedNow(one, on, at(now))?.stage;

test('not due yet until the working day of its due opens; due from then on, and past it', () => {
  expect(owedNow(owed(monday), ground, monday)).toEqual({
    ...{ stage: 'rests', due: at('2026-01-06T10:00Z'), from: at('2026-01-06T08:00Z') },
  });
  expect(stageAt('2026-01-06T07:59Z')).toBe('rests');
  expect(stageAt('2026-01-06T08:00Z')).toBe('due');
  expect(stageAt('2026-01-06T10:00Z')).toBe('due');
  expect(stageAt('2026-01-09T10:00Z')).toBe('due');
});

test('my weekend, leave and holidays count as the norm says: by my own calendar', () => {
  const friday = at('2026-01-09T15:00Z');
  expect(dueOfOwed(owed(friday), ground)).toBe(at('2026-01-12T08:00Z'));
  const away = { ...me, timeOff: [{ from: '2026-01-12', to: '2026-01-13', label: 'Leave' }] };
  expect(dueOfOwed(owed(friday), { me: away, versions: [] } as never)).toBe(at('2026-01-14T08:00Z'));
});

test('in the night of a clock change the opening is by the new clock', () => {
  const late = at('2026-03-27T15:00Z');
  // 24 hours end on Saturday: the next opening is on Monday, in summer time.
  expect(owedNow(owed(late), ground, late)).toMatchObject({ due: at('2026-03-30T07:00Z') });
});

test('nothing is listed where no reply is expected, my hours are not known, it is done, or 30 days are over', () => {
  expect(stageAt('2026-01-05T11:00Z', owed(monday, { urgency: 'no-reply-needed' }))).toBeUndefined();
  expect(
    stageAt('2026-01-05T11:00Z', owed(monday), { me: undefined as never, versions: [] }),
  ).toBeUndefined();
  expect(stageAt('2026-01-05T11:00Z', owed(monday, { doneAt: monday }))).toBeUndefined();
  expect(stageAt('2026-02-05T09:59Z')).toBe('due');
  expect(stageAt('2026-02-05T10:00Z')).toBeUndefined();
});

test('it is never due before it was sent or after its due, and rests or is due at every moment between', () => {
  const start = at('2026-03-20T00:00Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 * 24 * 60 }),
      fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'America/New_York'),
      fc.constantFrom('e-mail', 'direct', 'mention'),
      (offset, zone, channel) => {
        const one = owed(start + offset * minute, { channel } as Partial<OwedHere>);
        const on = { me: { ...officeIn(zone), id: 'me' }, versions: [] };
        const found = owedNow(one, on, one.sentAt);
        if (found === null) throw new Error('A due was expected');
        expect(found.from).toBeGreaterThanOrEqual(one.sentAt);
        expect(found.from).toBeLessThanOrEqual(found.due);
        expect(found.due - found.from).toBeLessThanOrEqual(day);
        expect(owedNow(one, on, found.due + 30 * day)).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});
