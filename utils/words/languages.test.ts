import { expect, test } from 'vitest';
import { datesTagOf, directionOf, formatTagOf, languageOf } from './languages';

test('the choice goes before the browser, and what is not known before neither', () => {
  expect(languageOf('ja', 'de-AT')).toBe('ja');
  expect(languageOf(undefined, 'de-AT')).toBe('de');
  expect(languageOf('tlh', 'ar_EG')).toBe('ar');
  expect(languageOf({}, 'es-419')).toBe('es');
});

test('a language that we do not have is English; one that begins alike is not taken for ours', () => {
  expect(languageOf(undefined, 'fr')).toBe('en');
  expect(languageOf(undefined, 'est')).toBe('en');
  expect(languageOf(undefined, '')).toBe('en');
});

test('Arabic runs from right to left, Japanese does not', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('ja')).toBe('ltr');
});

test('dates follow the words, and the browser’s region only where it has their language', () => {
  expect(datesTagOf('de', 'de-AT')).toBeNull();
  expect(datesTagOf('de', 'en-GB')).toBe('de');
  // No pack is French: the words are English, and a French weekday among them would be a mixture.
  expect(datesTagOf('en', 'fr')).toBe('en');
});

test('numbers are written as in the browser’s region only where it has the same language', () => {
  expect(formatTagOf('de', 'de-CH')).toBe('de-CH');
  expect(formatTagOf('de', 'en-IN')).toBe('de');
  expect(formatTagOf('ar', 'ar_EG')).toBe('ar-EG');
});
