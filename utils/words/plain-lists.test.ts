import { afterEach, expect, test, vi } from 'vitest';
import { messageParts } from './message.ts';
import { listPlainly, plainList, plainListTags } from './plain-lists.ts';

const types = ['conjunction', 'disjunction'] as const;
const lists = [
  [],
  ['09:00–17:00'],
  ['09:00–12:00', '13:00–17:00'],
  ['11:00 AM–1:00 PM', '2:00 PM–6:00 PM', '8:00 PM–9:00 PM'],
  ['Asha', 'Ben', 'Chen', 'Dana'],
];

test.each(plainListTags)('lists in %s are what Intl writes', (tag) => {
  for (const type of types) {
    const intl = new Intl.ListFormat(tag, { type });
    for (const items of lists) {
      const plain = plainList(items, type, tag);
      if (plain === null) expect([tag, type]).toEqual([expect.stringMatching(/^es/), 'disjunction']);
      else expect(plain).toBe(intl.format(items));
    }
  }
});

test('in Spanish a plain list never has the wrong word before its last one', () => {
  for (const type of types) {
    const intl = new Intl.ListFormat('es', { type });
    const lasts = [
      ...'abcdefghijklmnñopqrstuvwxyzáéíóú0123456789⁨(',
      'hielo',
      'Ío',
      '11:00',
      '8:00',
      'Óscar',
      '',
    ];
    for (const last of lasts.flatMap((text) => [text, `${text.toUpperCase()}x`])) {
      const items = ['Ana', last];
      const plain = plainList(items, type, 'es');
      if (plain !== null) expect(plain).toBe(intl.format(items));
    }
    // It is not that none is plain.
    expect(plainList(['Ana', 'Bea'], type, 'es')).not.toBeNull();
  }
});

test('another language or region has no plain way', () => {
  expect(plainList(['A', 'B'], 'conjunction', 'fr')).toBeNull();
  expect(plainList(['A', 'B'], 'conjunction', 'constructor')).toBeNull();
});

afterEach(() => vi.restoreAllMocks());

test('a page that lists plainly makes no list formatter where it needs none', () => {
  const made = vi.spyOn(Intl, 'ListFormat');
  listPlainly('es-ES');
  const say = (names: readonly string[]) => messageParts([['names', 'l']], { names }, 'es-ES').join('');
  expect(say(['Ana', 'Bea', 'Carla'])).toBe('Ana, Bea y Carla');
  expect(made).not.toHaveBeenCalled();
  expect(say(['Ana', 'Inés'])).toBe('Ana e Inés');
  expect(made).toHaveBeenCalled();
});
