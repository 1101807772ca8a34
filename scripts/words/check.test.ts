import { expect, test } from 'vitest';
import { problemsOf, problemsOfWords, unusedKeys } from './check.ts';

const english = { log: { title: 'Log', count: '{n, plural, one {# line} other {# lines}}' } };

test('the catalogue, what is made of it and its use are in order', () => {
  expect(problemsOfWords()).toEqual([]);
});

test('a language that says everything with the same values has no problem', () => {
  const rooms = { log: { title: 'Protokoll', count: '{n, plural, one {# Zeile} other {# Zeilen}}' } };
  expect(problemsOf('de', rooms, english)).toEqual([]);
  // Japanese has one plural.
  expect(problemsOf('ja', { log: { title: 'ログ', count: '{n, plural, other {#行}}' } }, english)).toEqual(
    [],
  );
});

test.each([
  ['a missing key', { log: { title: 'Protokoll' } }, 'de: log.count is missing'],
  ['a missing room', {}, 'de: log.title is missing'],
  ['a key too many', { log: { ...english.log, more: 'Mehr' } }, 'de: log.more is not in English'],
  ['another value', { log: { ...english.log, title: 'Von {name}' } }, 'de: log.title: has {name: string}'],
  ['another kind', { log: { ...english.log, count: '{n}' } }, 'de: log.count: has {n: string}'],
  ['a plural too few', { log: { ...english.log, count: '{n, plural, other {#}}' } }, 'n: one missing'],
  ['no text', { log: { ...english.log, title: '' } }, 'empty'],
  ['white space at an end', { log: { ...english.log, title: 'Log ' } }, 'white space'],
])('%s is told', (_, rooms, what) => {
  expect(problemsOf('de', rooms as typeof english, english).join('\n')).toContain(what);
});

test('a description that the stores would refuse is told', () => {
  const rooms = { manifest: { description: 'a'.repeat(133) } };
  expect(problemsOf('en', rooms, rooms)).toEqual([
    'en: manifest.description has 133 characters; 132 are allowed',
  ]);
  const short = { manifest: { description: 'a'.repeat(132) } };
  expect(problemsOf('en', short, short)).toEqual([]);
});

test('a key that nobody says, and a room that a bundle lacks', () => {
  const rooms = { labels: { used: 'Used', idle: 'Idle' }, attic: { old: 'Old' } };
  const problems = unusedKeys(rooms, ["say('labels.used')", "say('labels.idle-not')"]);
  expect(problems).toContain('labels.idle is not used');
  expect(problems).not.toContain('labels.used is not used');
  expect(problems).toContain('time: no such room in the catalogue');
});
