import { expect, test } from 'vitest';
import { compileMessage, valuesOf } from './compile.ts';

test('text, values, plurals, lists, numbers and choices become JSON', () => {
  expect(compileMessage('Not now', 'en')).toBe('Not now');
  expect(compileMessage('It’s {a}, isn’t it?', 'en')).toEqual(['It’s ', ['a'], ', isn’t it?']);
  expect(compileMessage('{n, plural, one {# day} other {# days}}', 'en')).toEqual([
    ['n', 'p', { one: [['n', 'n'], ' day'], other: [['n', 'n'], ' days'] }],
  ]);
  expect(compileMessage('{names, list} or {more, list, or}: {n, number}', 'en')).toEqual([
    ['names', 'l', 'and'],
    ' or ',
    ['more', 'l', 'or'],
    ': ',
    ['n', 'n'],
  ]);
});

test.each([
  ['ar', '{n, plural, one {a} other {b}}', /zero|few|many|two/],
  ['en', '{n, plural, one {a}}', /other missing/],
  ['en', '{n, plural, one {a} many {c} other {b}}', /many/],
  ['ja', '{n, plural, one {a} other {b}}', /one/],
  ['en', '{why, select, rate {a}}', /other missing/],
  ['en', '{n, selectordinal, one {a} two {b} few {c} other {d}}', /ordinals/],
  ['en', '{when, date}', /only number/],
  ['en', '{broken', /./],
])('%s: “%s” is refused', (language, text, message) => {
  expect(() => compileMessage(text, language)).toThrow(message);
});

test('the values of a message have names and types, from within its cases too', () => {
  const message = compileMessage(
    '{n, plural, one {# of {name}} other {# of {names, list}}} {why, select, rate {busy} other {no}}',
    'en',
  );
  expect(Object.fromEntries(valuesOf(message))).toEqual({
    n: 'number',
    name: 'string',
    names: 'readonly string[]',
    why: "'rate' | 'other'",
  });
});
