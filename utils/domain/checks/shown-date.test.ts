import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShownDate } from './checks';

const exists = (text: string) => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};
const two = (value: number) => String(value).padStart(2, '0');

test('a date can be shown where Temporal knows it, through all years', () => {
  const found = fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1900, 2000, 2023, 2024, 2100)),
    fc.integer({ min: 0, max: 13 }),
    fc.oneof(fc.integer({ min: 0, max: 32 }), fc.constantFrom(28, 29, 30, 31)),
  );
  fc.assert(
    fc.property(found, ([year, month, date]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
      expect(isShownDate(text)).toBe(exists(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([null, 20261130, '', '2026-1-1', '2026-11-30T10:00', '-2026-11-30', '2026-11-30\n'])(
  '%j is no date that can be shown',
  (input) => expect(isShownDate(input)).toBe(false),
);
