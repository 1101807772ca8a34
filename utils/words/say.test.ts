import { expect, test } from 'vitest';
import type { PagesWords } from './made/pages';
import { pagesEnglish } from './made/pages';
import { type Say, sayIn } from './say';

const say = sayIn<PagesWords>(pagesEnglish, 'en', 'en-GB');

test('a sentence of the catalogue is said with its values', () => {
  expect(say('welcome.decline')).toBe('Not now');
  expect(say('welcome.people-count', { count: 1 })).toBe('1 person is in your list.');
  expect(say('welcome.people-count', { count: 8 })).toBe('8 people are in your list.');
});

test('a wrong key, a wrong name and a wrong kind of value are errors of types', () => {
  const typed: Say<PagesWords> = () => '';
  // @ts-expect-error: no such key.
  typed('welcome.nothing');
  // @ts-expect-error: the value is called `count`.
  typed('welcome.people-count', { number: 1 });
  // @ts-expect-error: a number is asked for.
  typed('welcome.people-count', { count: '1' });
  // @ts-expect-error: its value is missing.
  typed('welcome.people-count');
  // @ts-expect-error: it has no value.
  typed('welcome.decline', { count: 1 });
});

test('in Arabic a name is kept from turning the sentence around it; elsewhere nothing is added', () => {
  const pack = { 'welcome.back': ['العودة ', ['date']] } as const;
  expect(sayIn<PagesWords>(pack, 'ar', 'ar')('welcome.back', { date: 'Mon' })).toBe('العودة \u2068Mon\u2069');
  expect(say('welcome.back', { date: 'Mon' })).toBe('back Mon');
});

test('in Arabic, too, a code chooses its case, and each item of a list is kept apart', () => {
  const pack = {
    'time.same': [['whose', 's', { you: 'لديك', other: 'هنا' }]],
    'badge.said': [['names', 'l', 'and']],
  } as const;
  const arabic = sayIn<PagesWords>(pack, 'ar', 'ar');
  expect(arabic('time.same', { whose: 'you' })).toBe('لديك');
  const listed = sayIn<{ 'badge.said': { readonly names: readonly string[] } }>(pack, 'ar', 'ar');
  expect(listed('badge.said', { names: ['Ana (HR)', 'Tom'] })).toBe('\u2068Ana (HR)\u2069 و\u2068Tom\u2069');
});

test('a key that a pack lacks is shown, and costs nothing else', () => {
  expect(sayIn<PagesWords>({}, 'de', 'de')('welcome.decline')).toBe('welcome.decline');
});
