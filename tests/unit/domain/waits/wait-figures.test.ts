import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, officeIn, waitOf } from '@/tests/samples/sample-waits';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import type { Wait } from '@/utils/domain/waits/wait';
import { waitFigures } from '@/utils/domain/waits/wait-figures';

const ids = ['ada', 'ben', 'chi', 'dee', 'eli'];
const calendars = new Map(ids.map((id) => [id, officeIn('UTC')]));
const ground = { calendars, versions: [] };
const [since, until] = [at('2026-01-01T00:00Z'), at('2026-04-01T00:00Z')];
// Sent on Monday at 10:00 by e-mail: due on Tuesday at 10:00.
const due = at('2026-01-06T10:00Z');
const to = (id: string, more: Partial<Wait> = {}) =>
  waitOf({ key: id, people: [{ id, channel: 'e-mail' }], ...more });
const figures = (waits: readonly Wait[]) => waitFigures(waits, ground, since, until);
const replied = (id: string, when: number) => seeReplies(to(id), [{ id, at: when }], when + 60_000);

test('what ended is counted by what the norm said', () => {
  const waits = [
    replied('ada', due - 60_000),
    replied('ben', due),
    replied('chi', due + 60_000),
    letGo(to('dee'), due + 5),
    markMet(to('eli'), due),
    markMet(to('eli'), due + 60_000),
    markMet(to('ada', { urgency: 'no-reply-needed' }), due),
  ];
  expect(figures(waits)).toEqual({ ended: 7, within: 3, after: 1, letGo: 1, untimed: 2 });
});

test('of several people the due of the reply that was wanted counts, not of the last one', () => {
  const people = ids.map((id) => ({ id, channel: 'e-mail' as const }));
  const late = new Map([...calendars, ['eli', officeIn('Pacific/Pago_Pago')]]);
  const wait = seeReplies(waitOf({ people, want: 'first' }), [{ id: 'eli', at: due + 60_000 }], until);
  expect(waitFigures([wait], { calendars: late, versions: [] }, since, until)).toMatchObject({ after: 1 });
  const all = seeReplies(
    waitOf({ people, want: 'all' }),
    people.map(({ id }) => ({ id, at: due + 60_000 })),
    until,
  );
  expect(waitFigures([all], { calendars: late, versions: [] }, since, until)).toMatchObject({ within: 1 });
});

describe('only where five people are in it', () => {
  const four = ids.slice(0, 4).map((id) => letGo(to(id), due));
  test('four are too few, however many waits they make', () => {
    expect(figures(four)).toBe('too-few');
    expect(figures([...four, ...four, ...four])).toBe('too-few');
    expect(figures([...four, letGo(to('eli'), due)])).toMatchObject({ ended: 5 });
  });
  test('one that is open, or ended before or after the time, brings nobody in', () => {
    expect(figures([...four, to('eli')])).toBe('too-few');
    expect(figures([...four, letGo(to('eli'), since)])).toBe('too-few');
    expect(figures([...four, letGo(to('eli'), until + 1)])).toBe('too-few');
    expect(figures([...four, letGo(to('eli'), until)])).toMatchObject({ ended: 5 });
    expect(figures([to('eli')])).toBe('nothing');
  });
});

test('no name, id, thread or time gets into the figures, and they add up', () => {
  const ended = fc
    .record({
      who: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
      end: fc.constantFrom('seen', 'hand', 'let-go'),
      after: fc.integer({ min: 1, max: 3_000 }),
    })
    .map(({ who, end, after }): Wait => {
      const wait = waitOf({ people: who.map((id) => ({ id, channel: 'e-mail' as const })) });
      const now = wait.sentAt + after * 60_000;
      if (end === 'hand') return markMet(wait, now);
      if (end === 'let-go') return letGo(wait, now);
      return seeReplies(
        wait,
        who.map((id) => ({ id, at: now })),
        now,
      );
    });
  fc.assert(
    fc.property(fc.array(ended, { maxLength: 8 }), (waits) => {
      const told = figures(waits);
      const people = new Set(waits.flatMap((wait) => wait.people.map(({ id }) => id)));
      expect(typeof told === 'string').toBe(people.size < 5);
      if (typeof told === 'string') return;
      expect(Object.keys(told).sort()).toEqual(['after', 'ended', 'letGo', 'untimed', 'within']);
      const numbers = Object.values(told) as unknown[];
      for (const number of numbers)
        expect(Number.isInteger(number) && Number(number) <= waits.length).toBe(true);
      const { ended: all, ...parts } = told;
      expect(Object.values(parts).reduce((sum, one) => sum + one, 0)).toBe(all);
    }),
  );
});
