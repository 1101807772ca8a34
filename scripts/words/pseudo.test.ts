import { expect, test } from 'vitest';
import { readRooms } from './catalogue.ts';
import { compileMessage } from './compile.ts';
import { pseudoMessage } from './pseudo.ts';

test('a text is accented, in brackets, between right-to-left marks', () => {
  expect(pseudoMessage('Not now')).toBe('\u200f[Ñöţ ñöw one]\u200f');
});

test('values and plurals stay what they are', () => {
  const message = compileMessage('Of {name}: {n, plural, one {# day} other {# days}}', 'en');
  const made = JSON.stringify(pseudoMessage(message));
  expect(made).toContain('["name"]');
  expect(made).toContain('["n","n"]');
  expect(made).toContain('dåýš');
});

test('each text of the catalogue is at least 40 % longer', () => {
  const texts = Object.values(readRooms('en')).flatMap((room) => Object.values(room));
  const plain = texts.map((text) => compileMessage(text, 'en')).filter((one) => typeof one === 'string');
  expect(plain.length).toBeGreaterThan(20);
  for (const text of plain)
    expect(String(pseudoMessage(text)).length).toBeGreaterThanOrEqual(text.length * 1.4);
});
