import { expect, test } from 'vitest';
import { type Message, messageParts } from './message';

const text = (message: Message, values: Record<string, unknown> = {}, tag = 'en') =>
  messageParts(message, values, tag).join('');

test('a text is itself, and values stand where their slots are', () => {
  expect(text('Not now')).toBe('Not now');
  expect(text(['Open ', ['site'], '.'], { site: 'Gmail' })).toBe('Open Gmail.');
});

test('a value that is no text is handed on as it is', () => {
  const link = { href: '#' };
  expect(messageParts(['Open ', ['site'], '.'], { site: link }, 'en')).toEqual(['Open ', link, '.']);
});

test('Arabic has six plurals', () => {
  const cases = { zero: '0', one: '1', two: '2', few: '3-10', many: '11-99', other: '100' };
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) =>
    text([['count', 'p', cases]], { count }, 'ar'),
  );
  expect(said).toEqual(['0', '1', '2', '3-10', '3-10', '11-99', '11-99', '100', '3-10']);
});

test('an exact number goes before its category', () => {
  const message: Message = [
    ['count', 'p', { '=0': 'none', one: 'one', other: [['count', 'n'], ' of them'] }],
  ];
  expect([0, 1, 2].map((count) => text(message, { count }))).toEqual(['none', 'one', '2 of them']);
});

test('numbers and lists are written as the language writes them', () => {
  expect(text([['count', 'n']], { count: 1234.5 }, 'de')).toBe('1.234,5');
  const names = ['Ana', 'Kenji', 'Tom'];
  expect(text([['names', 'l', 'and']], { names }, 'en')).toBe('Ana, Kenji, and Tom');
  expect(text([['names', 'l', 'or']], { names }, 'es')).toBe('Ana, Kenji o Tom');
  expect(text([['names', 'l', 'and']], { names }, 'ja')).toBe('Ana、Kenji、Tom');
});

test('a code chooses its sentence, and one that is not known the last', () => {
  const message: Message = [['why', 's', { rate: 'Notion is busy.', other: 'Notion refused.' }]];
  expect(text(message, { why: 'rate' })).toBe('Notion is busy.');
  expect(text(message, { why: 'gone' })).toBe('Notion refused.');
});

test('numbers are written as their language writes them, the short ones too', () => {
  for (const tag of ['en', 'en-US', 'de', 'de-CH', 'es', 'es-419', 'ja', 'ar', 'ar-EG', 'ar-AE'])
    for (const count of [0, 7, 42, 999, 1000, 12_345, 0.5, -3])
      expect(text([['count', 'n']], { count }, tag)).toBe(new Intl.NumberFormat(tag).format(count));
});
