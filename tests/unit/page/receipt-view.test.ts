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
const pieces = (stretches: Stretch[], dates: readonly string[] = []) =>
  receiptPieces({ stretches, dates }, 'Europe/Berlin', berlin(start));
/** `[Tue: 2 counted days]` for what is coloured, `after hours` for what is not. */
const drawn = (list: Stretch[], dates: readonly string[]) =>
  pieces(list, dates).map(({ counted, label, length }) => (counted ? `[${label}: ${length}]` : label));

test.each([
  // Sent at the opening: the day that counts ends as its work begins.
  [['start-day', 8], ['after-hours', 16], ['2026-11-24'], 'first day, after hours, [Tue: counted day]'],
  [
    ['start-day', 8],
    ['after-hours', 16],
    ['counted', 3],
    ['2026-11-24'],
    'first day, after hours, [Tue: counted day]',
  ],
  [
    ['start-day', 8],
    ['after-hours', 16],
    ['counted', 8],
    ['after-hours', 16],
    ['2026-11-24', '2026-11-25'],
    'first day, after hours, [Tue: counted day], after hours, [Wed: counted day]',
  ],
  // Moved to the opening after the day that counted.
  [
    ['start-day', 8],
    ['after-hours', 16],
    ['counted', 4],
    ['after-hours', 20],
    ['moved', 2],
    ['2026-11-24'],
    'first day, after hours, [Tue: counted day], after hours, until work starts',
  ],
  // A weekend before the day that counts.
  [
    ['start-day', 8],
    ['after-hours', 7],
    ['day-off', 48],
    ['after-hours', 9],
    ['2026-11-26'],
    'first day, after hours, days off, [Thu: counted day]',
  ],
  // Everything on the day itself.
  [['after-hours', 2], ['2026-11-23'], '[Mon: counted day]'],
] as const)('a norm in days colours and names the day that counts: %#', (...row) => {
  const parts = row.filter((part) => typeof part[1] === 'number') as unknown as (readonly [string, number])[];
  const [dates, wanted] = row.slice(-2) as unknown as [readonly string[], string];
  expect(drawn(stretches(...parts), dates).join(', ')).toBe(wanted);
});

test('days of a norm in days are counted where two of them make one piece', () => {
  const many = Array.from(
    { length: 4 },
    () =>
      [
        ['counted', 8],
        ['after-hours', 16],
      ] as const,
  ).flat();
  const dates = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  const list = stretches(...many, ['moved', 1]);
  expect(drawn(list, dates).join()).toMatch(/counted days/);
  const counts = pieces(list, dates)
    .filter(({ counted }) => counted)
    .map(({ length }) => Number.parseInt(length, 10) || 1);
  expect(counts.reduce((sum, days) => sum + days, 0)).toBe(4);
});

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
