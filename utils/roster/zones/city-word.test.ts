import { describe, expect, test } from 'vitest';
import { abbreviations } from '@/utils/domain/time/zone-names';
import { cityNamed } from './city-word';
import { notCities } from './not-cities';
import { searchZones } from './search-zones';
import { zoneNames } from './zone-names';

const taken = (text: string) => searchZones(text, 'en')[0]?.city ?? null;

describe('a word that names a city is where somebody lives', () => {
  test.each([
    ['Lisbon', 'Lisbon'],
    ['lissabon', 'Lissabon'],
    ['São Paulo', 'São Paulo'],
    ['kraków, poland', 'Kraków'],
    ['new delhi', 'New Delhi'],
    ['München', 'München'],
    ['Ho Chi Minh City', 'Ho Chi Minh City'],
    ['東京', '東京'],
    ['Singapore', 'Singapore'],
    ['Hong Kong', 'Hong Kong'],
    ['Mexico City', 'Mexico City'],
    ['Guatemala City', null],
    ['Toronto, Canada', 'Toronto'],
    ['Split', 'Split'],
  ])('%s: %s', (text, city) => {
    expect(cityNamed(text)).toBe(city);
  });

  test.each([
    ['lisb', 'Lisbon'],
    ['porto', 'Porto'],
    ['Kracow', 'Krakow'],
    ['bangal', 'Bangalore'],
  ])('%s, taken from the list: %s', (text, city) => {
    expect(taken(text)).toBe(city);
  });
});

describe('no other word is', () => {
  test.each([
    ...[
      'India',
      'indien',
      'UK',
      'usa',
      'Deutschland',
      'Vereinigtes Königreich',
      'Luxembourg',
      'Panama',
      'Malta',
    ],
    ...['Japan', 'Brazil', 'Brasilien', 'England', 'Scotland', 'Korea', 'Turkey', 'Holland', 'Kuwait'],
    ...['IST', 'CET', 'PT', 'JST', 'UTC', 'GMT+2', '+05:30', 'UTC-5'],
    ...['Eastern Time', 'Pacific Daylight Time', 'Central European Time', 'zulu'],
    ...['NYC', 'LA', 'L.A.', 'SF', 'DC', 'KL', 'HCMC', 'cdmx'],
    ...[
      'Europe/Lisbon',
      'europe/lisbon',
      'W. Europe Standard Time',
      '(UTC+01:00) Amsterdam, Berlin',
      'qqqq',
      '',
    ],
  ])('%s', (text) => {
    expect(cityNamed(text)).toBeNull();
    if (!/[()]/.test(text) && text !== 'W. Europe Standard Time') expect(taken(text)).toBeNull();
  });

  test('not one of the abbreviations', () => {
    expect(Object.keys(abbreviations).filter((short) => cityNamed(short) !== null)).toEqual([]);
  });
});

test('each name that is kept out is one that finds a zone', () => {
  expect([...notCities].filter((name) => !zoneNames().has(name))).toEqual([]);
});
