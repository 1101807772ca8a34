import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyOf } from '@/tests/simulation/copy-of';

const values = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true });

test('a copy is what structuredClone makes, and shares nothing with the value', () => {
  fc.assert(
    fc.property(values, (value) => {
      const copy = copyOf(value);
      expect(copy).toStrictEqual(structuredClone(value));
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
    }),
    { numRuns: 300 },
  );
});

test('a row that changes later does not change what was stored', () => {
  const row = { doubt: { looks: 1 }, left: [{ title: 'Rollout' }] };
  const stored = copyOf(row);
  row.doubt.looks = 2;
  Object.assign(row.left[0] ?? {}, { title: 'Other' });
  expect(stored).toEqual({ doubt: { looks: 1 }, left: [{ title: 'Rollout' }] });
});

test.each([[() => 1], [Symbol('s')]])('what no store takes is refused, however deep: %s', (value) => {
  expect(() => copyOf({ row: [{ value }] })).toThrow(DOMException);
});
