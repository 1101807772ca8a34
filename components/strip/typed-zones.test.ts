import { expect, test } from 'vitest';
import { foldText } from '@/utils/domain/text/find-words';
import { zoneOfPlace } from './typed-zones';

test.each([
  ['Tokyo', 'Asia/Tokyo'],
  ['Tokio', 'Asia/Tokyo'],
  ['東京', 'Asia/Tokyo'],
  ['طوكيو', 'Asia/Tokyo'],
  ['ベルリン', 'Europe/Berlin'],
  ['أبو ظبي', 'Asia/Dubai'],
  ['Ciudad de México', 'America/Mexico_City'],
  ['New York', 'America/New_York'],
  ['München', 'Europe/Berlin'],
  ['Bengaluru', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('%s, as it is typed', (place, zone) => {
  expect(zoneOfPlace(foldText(place))).toEqual({ zone });
});

test('a country of several zones is asked about, and what is no place is none', () => {
  expect(zoneOfPlace('usa')).toHaveProperty('several');
  expect(zoneOfPlace('atlantis')).toBeNull();
});
