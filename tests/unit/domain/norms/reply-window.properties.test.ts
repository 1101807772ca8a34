import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type ArbitraryCase, arbitraryCase } from '@/tests/unit/arbitrary-case';
import { slowCalendar, slowDue, slowOpens } from '@/tests/unit/slow-window';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import { compileCalendar, compileFor } from '@/utils/domain/time/calendar';

const minute = 60_000;
const day = 1440 * minute;
const runs = { numRuns: 400 };
/** A busy machine is no reason to fail. */
vi.setConfig({ testTimeout: 60_000 });

function windowOf({ person, norm, sentAt }: ArbitraryCase): ReplyWindow {
  const window = replyWindow(compileFor(person, sentAt), norm, sentAt);
  if (window === 'beyond') throw new Error('a calendar compiled for this instant must answer');
  return window;
}

test('opens and due agree with the rules worked out slowly on Temporal', () => {
  fc.assert(
    fc.property(arbitraryCase, (example) => {
      const { person, norm, sentAt } = example;
      const window = windowOf(example);
      const sent = sentAt / minute;
      const near = slowCalendar(person, sentAt, 60);
      // Who works two hours a week may need more than 60 days for one norm: then all days that exist are looked at.
      const slow = slowDue(near, norm, sent) === undefined ? slowCalendar(person, sentAt, 370) : near;
      expect(window.opens === null ? undefined : window.opens / minute).toBe(slowOpens(slow, sent));
      expect(window.due === null ? undefined : window.due / minute).toBe(slowDue(slow, norm, sent));
    }),
    runs,
  );
});

test('sendBefore is the last minute with the same due, and every minute before it has that due', () => {
  fc.assert(
    fc.property(arbitraryCase, (example) => {
      const { person, norm, sentAt } = example;
      const compiled = compileFor(person, sentAt, sentAt + 20 * day);
      const window = windowOf(example);
      if (window.due === null || window.sendBefore === null) return;
      const dueAt = (at: number) => {
        const later = replyWindow(compiled, norm, at);
        return later === 'beyond' ? later : later.due;
      };
      let same = sentAt;
      while (same <= window.sendBefore && dueAt(same) === window.due) same += minute;
      expect(same).toBe(window.sendBefore + minute);
      expect(dueAt(window.sendBefore + minute)).not.toBe(window.due);
    }),
    runs,
  );
});

test('opens is not after due, and the receipt tiles from sending to due', () => {
  fc.assert(
    fc.property(arbitraryCase, (example) => {
      const { person, norm, sentAt } = example;
      const window = windowOf(example);
      if (window.due === null) return;
      expect(window.opens).toBeLessThanOrEqual(window.due);
      const found = receipt(compileFor(person, sentAt), norm, sentAt, window);
      if (found === 'beyond') throw new Error('the window was found, so must be its receipt');
      let at = sentAt;
      let counted = 0;
      for (const [index, stretch] of found.stretches.entries()) {
        expect(stretch.from).toBe(at);
        expect(stretch.to).toBeGreaterThan(stretch.from);
        expect(stretch.reason).not.toBe(found.stretches[index - 1]?.reason);
        expect(stretch.kind === 'counted').toBe(stretch.reason === 'counted');
        if (stretch.kind === 'counted') counted += stretch.to - stretch.from;
        at = stretch.to;
      }
      expect(at).toBe(window.due);
      if (norm.unit === 'working-days') {
        expect(found.dates).toHaveLength(norm.amount);
        expect(found.dates).toEqual([...new Set(found.dates)].sort());
      } else {
        expect(counted).toBe(norm.amount * 60 * minute);
        expect(found.dates).toEqual([]);
      }
    }),
    runs,
  );
});

test('a calendar compiled once answers for many send times as one compiled for each', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 0, max: 400 }), (example, days) => {
      const { person, norm, sentAt } = example;
      const wide = compileFor(person, sentAt - days * day, sentAt + (400 - days) * day);
      expect(replyWindow(wide, norm, sentAt)).toEqual(windowOf(example));
    }),
    runs,
  );
});

test('a slice answers the same or says that it cannot', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.nat(40), fc.nat(14), (example, before, after) => {
      const { person, norm, sentAt } = example;
      const slice = compileCalendar(person, sentAt - before * day, sentAt + after * day);
      const sent = JSON.parse(JSON.stringify(slice)) as typeof slice;
      const window = replyWindow(sent, norm, sentAt);
      if (window === 'beyond') return;
      const whole = windowOf(example);
      expect(window).toEqual(whole);
      const fromWhole = receipt(compileFor(person, sentAt), norm, sentAt, whole);
      expect(receipt(sent, norm, sentAt, window)).toEqual(fromWhole);
    }),
    runs,
  );
});
