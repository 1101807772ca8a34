import { expect, test } from 'vitest';
import { localTimeOf, startOf } from './wall-time';

const at = (text: string) => Date.parse(text);
const tokyo = [{ from: '2026-12-10', to: '2026-12-12', zone: 'Asia/Tokyo' }];

test.each([
  ['home', [], '2026-12-10T12:00:00Z', '2026-12-10T13:00'],
  ['on a journey', tokyo, '2026-12-11T00:30:00Z', '2026-12-11T09:30'],
  ['after it', tokyo, '2026-12-13T12:00:00Z', '2026-12-13T13:00'],
  // Wed 9 Dec ends at 23:00Z, Tokyo's Thu 10 Dec has begun at 15:00Z.
  ['two dates could be meant: the later', tokyo, '2026-12-09T18:00:00Z', '2026-12-10T03:00'],
  // Tokyo's Sat 12 Dec ends at 15:00Z, Berlin's Sun 13 Dec begins at 23:00Z.
  ['hours that the journey home leaves out', tokyo, '2026-12-12T18:00:00Z', '2026-12-13T00:00'],
  ['summer', [], '2026-07-01T12:00:00Z', '2026-07-01T14:00'],
])('%s', (_, travel, instant, wall) => {
  expect(localTimeOf({ zone: 'Europe/Berlin', travel }, at(instant))).toBe(wall);
});

test('of journeys that overlap the first holds', () => {
  const travel = [...tokyo, { from: '2026-12-11', to: '2026-12-20', zone: 'America/Lima' }];
  expect(localTimeOf({ zone: 'Europe/Berlin', travel }, at('2026-12-11T03:00:00Z'))).toBe('2026-12-11T12:00');
});

test('a date begins when its first minute is there, also where midnight is left out', () => {
  expect(startOf({ zone: 'Europe/Berlin' }, '2026-12-10')).toBe(at('2026-12-09T23:00:00Z'));
  // Clocks in Santiago go from 24:00 to 01:00.
  expect(startOf({ zone: 'America/Santiago' }, '2026-09-06')).toBe(at('2026-09-06T04:00:00Z'));
});
