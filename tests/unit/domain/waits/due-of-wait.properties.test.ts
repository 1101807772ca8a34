import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { versionFrom, waitOf } from '@/tests/samples/sample-waits';
import { arbitraryCase } from '@/tests/unit/arbitrary-case';
import { slowCalendar, slowDue } from '@/tests/unit/slow-window';
import type { Calendar } from '@/utils/domain/time/calendar.types';
import { dueOfWait } from '@/utils/domain/waits/due-of-wait';
import { waitNow } from '@/utils/domain/waits/wait-stage';

/** A busy machine is no reason to fail. */
vi.setConfig({ testTimeout: 60_000 });

test('by any calendars and norms a wait is due when so many of the people are, worked out slowly on Temporal', () => {
  const two = fc.tuple(arbitraryCase, arbitraryCase, fc.constantFrom('first', 2, 'all'));
  fc.assert(
    fc.property(two, ([{ person, norm, sentAt }, other, want]) => {
      const people: readonly [string, Calendar][] = [
        ['one', person],
        ['two', other.person],
      ];
      const dues = people.map(([, calendar]) => {
        const due = (days: number) => slowDue(slowCalendar(calendar, sentAt, days), norm, sentAt / 60_000);
        return due(60) ?? due(370) ?? Number.POSITIVE_INFINITY;
      });
      const due = (want === 'first' ? Math.min(...dues) : Math.max(...dues)) * 60_000;
      const wait = waitOf({
        people: people.map(([id]) => ({ id, channel: 'direct' })),
        want: want as 'first',
        sentAt,
        norms: 0,
      });
      const ground = { calendars: new Map(people), versions: [versionFrom(0, { standard: norm })] };
      const found = dueOfWait(wait, ground);
      if (due === Number.POSITIVE_INFINITY) return void expect(found).toBe('never');
      expect(found).toMatchObject({ due });
      const stages = [due - 1, due, due + 60_000].map((now) => waitNow(wait, ground, now).stage);
      expect(stages).toEqual(['before', 'on', 'after']);
    }),
    { numRuns: 60 },
  );
});
