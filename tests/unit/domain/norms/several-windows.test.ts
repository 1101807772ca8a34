import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { joinWindows } from '@/utils/domain/norms/several-windows';
import { compileFor } from '@/utils/domain/time/calendar';
import { type ArbitraryCase, arbitraryCase } from '../../arbitrary-case';

const minute = 60_000;

test('the last one decides by when, the first one until when sending may wait', () => {
  const one = { opens: 0, due: 10 * minute, sendBefore: 5 * minute };
  const other = { opens: 0, due: 90 * minute, sendBefore: 3 * minute };
  expect(joinWindows([one, other])).toEqual({ due: 90 * minute, sendBefore: 3 * minute });
  expect(joinWindows([one])).toEqual({ due: 10 * minute, sendBefore: 5 * minute });
});

test('nobody: nothing; somebody who never has to answer: no time for all', () => {
  const never = { opens: null, due: null, sendBefore: null };
  const one = { opens: 0, due: minute, sendBefore: 0 };
  expect(joinWindows([])).toBeNull();
  expect(joinWindows([one, never])).toEqual({ due: null, sendBefore: null });
});

test('until then every time of sending gives everybody the same due, and a minute later not', () => {
  const windowsAt = (cases: readonly ArbitraryCase[], at: number) =>
    cases.map(({ person, norm }) => {
      const window = replyWindow(compileFor(person, at), norm, at);
      if (window === 'beyond') throw new Error('beyond');
      return window;
    });
  fc.assert(
    fc.property(
      fc.array(arbitraryCase, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (cases, part) => {
        const sentAt = cases[0]?.sentAt ?? 0;
        const now = windowsAt(cases, sentAt);
        const all = joinWindows(now);
        const dues = now.map(({ due }) => due);
        if (all?.due == null || all.sendBefore === null) return dues.includes(null);
        expect(all.due).toBe(Math.max(...dues.map(Number)));
        const between = sentAt + Math.floor(((all.sendBefore - sentAt) / minute) * part) * minute;
        for (const at of [between, all.sendBefore])
          expect(windowsAt(cases, at).map(({ due }) => due)).toEqual(dues);
        const later = windowsAt(cases, all.sendBefore + minute).map(({ due }) => due);
        expect(later).not.toEqual(dues);
        return true;
      },
    ),
    { numRuns: 60 },
  );
});
