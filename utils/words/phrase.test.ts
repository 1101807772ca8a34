import { expect, test } from 'vitest';
import type { Pack } from './message';
import { isPhrase, type Phrase } from './phrase';
import { sayIn, sayTold } from './say';

interface Words {
  readonly 'labels.log-decision': Record<never, never>;
}
const pack: Pack = {
  'labels.log-decision': 'Entscheidung festhalten',
  'people.kept': ['Bleibt: ', ['what', 'l', 'and'], ' von ', ['who']],
};
const say = sayIn<Words>(pack, 'de', 'de-AT');
const kept = (values: Record<string, unknown>) =>
  ({ code: 'people.kept', values }) as unknown as Phrase<'labels.log-decision'>;

test('a phrase is said in the language of the reader', () => {
  expect(say({ code: 'labels.log-decision' })).toBe('Entscheidung festhalten');
});

test('phrases within a phrase, and in its lists, are said first', () => {
  const inner = { code: 'labels.log-decision' };
  expect(say(kept({ what: ['a', inner], who: inner }))).toBe(
    'Bleibt: a und Entscheidung festhalten von Entscheidung festhalten',
  );
});

test('a phrase survives a table; a text of an earlier version is itself', () => {
  const stored = JSON.parse(JSON.stringify(kept({ what: ['a'], who: 'b' })));
  expect(sayTold(say, stored)).toBe('Bleibt: a von b');
  expect(sayTold(say, 'Notion is busy.')).toBe('Notion is busy.');
});

test('a phrase is told from texts, arrays and elements', () => {
  expect([{ code: 'x' }, 'x', ['x'], null, { code: 1 }, { type: 'bdi' }].map(isPhrase)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a phrase in a language from right to left keeps its own direction', () => {
  const arabic = sayIn<Words>(pack, 'ar', 'ar');
  expect(arabic(kept({ what: [], who: 'Ana (EU)' }))).toContain('\u2068Ana (EU)\u2069');
});
