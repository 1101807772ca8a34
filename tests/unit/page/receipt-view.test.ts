import { expect, test } from 'vitest';
import { berlin } from '@/tests/kits/page/test-page';
import type { Stretch } from '@/utils/domain/norms/reply-window.types';
import { receiptPieces, receiptRows } from '@/utils/page/receipt-view';

const hour = 3_600_000;
const start = Date.parse('2026-11-23T08:00Z'); // Mon 09:00 in Berlin

/** Stretches from [reason, hours] pairs. */
function stretches(...parts: readonly (readonly [string, number])[]): Stretch[] {
  let at = start;
  return parts.map(([reason, length]) => {
    const from = at;
    at += length * hour;
    return { from, to: at, kind: reason === 'counted' ? 'counted' : 'skipped', reason };
  });
}
const pieces = (list: Stretch[]) => receiptPieces(list, 'Europe/Berlin', berlin(start));

test('a break goes into its day and is not counted', () => {
  const [only, ...more] = pieces(stretches(['counted', 3], ['break', 1], ['counted', 4]));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ counted: true, label: 'Mon', length: '7 h counted', minutes: 480 });
});

test('a long receipt is at most six pieces and still counts all its hours', () => {
  const list = stretches(
    ['after-hours', 5],
    ...Array.from(
      { length: 8 },
      () =>
        [
          ['counted', 8],
          ['after-hours', 16],
        ] as const,
    ).flat(),
    ['holiday: Founders Day', 24],
    ['counted', 8],
    ['day-off', 48],
    ['moved', 2],
  );
  const strip = pieces(list);
  expect(strip.length).toBeLessThanOrEqual(6);
  const counted = strip.filter((piece) => piece.counted).map(({ length }) => Number.parseInt(length, 10));
  expect(counted.reduce((sum, hours) => sum + hours, 0)).toBe(9 * 8);
  expect(strip.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
    list.reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0),
  );
});

test('many skipped kinds in a row become few', () => {
  const kinds = ['after-hours', 'day-off', 'time-off: Leave', 'holiday: Spring', 'day-off', 'after-hours'];
  const strip = pieces(
    stretches(...kinds.map((kind, index) => [kind, index + 1] as const), ['moved', 9], ['counted', 1]),
  );
  expect(strip).toHaveLength(6);
  expect(strip.at(-1)?.counted).toBe(true);
});

test('every stretch stands in the full list with its reason in words', () => {
  const rows = receiptRows(stretches(['time-off: Leave', 24], ['counted', 8]), berlin(start));
  expect(rows).toEqual([
    { from: '09:00', to: 'Tue 09:00', what: 'Leave', length: '24 h' },
    { from: 'Tue 09:00', to: 'Tue 17:00', what: 'counted', length: '8 h' },
  ]);
});
