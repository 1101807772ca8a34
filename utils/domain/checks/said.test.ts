import { expect, expectTypeOf, test } from 'vitest';
import { recordOfAll, unread } from './said';

interface Parcel {
  readonly to: string;
  readonly weight: number | null;
  readonly note?: string | undefined;
}

test('what is undefined is absent, and null stays', () => {
  const read = recordOfAll<Parcel>({ to: 'Ana', weight: null, note: undefined });
  expect(Object.keys(read)).toEqual(['to', 'weight']);
  expect(recordOfAll<Parcel>({ to: 'Ana', weight: 2, note: '' })).toEqual({ to: 'Ana', weight: 2, note: '' });
});

test('what is no record has no fields', () => {
  for (const odd of [null, undefined, 7, 'text', []]) expect(unread<Parcel>(odd).to).toBeUndefined();
});

test('a field that is forgotten, or that there is none of, is a type error', () => {
  // Never run: `tsc` reads it.
  const forgets = () => {
    // @ts-expect-error The note may be absent, and must be named all the same.
    recordOfAll<Parcel>({ to: 'Ana', weight: 2 });
    // @ts-expect-error A field that is always there cannot be undefined.
    recordOfAll<Parcel>({ to: undefined, weight: 2, note: undefined });
    // @ts-expect-error No parcel has a colour.
    return unread<Parcel>(null).colour;
  };
  expectTypeOf(forgets).toBeFunction();
  expectTypeOf(unread<Parcel>(null).weight).toBeUnknown();
});
