import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { sharedCalendars, teamStates } from './team-states';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };

function person(id: string, change: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    addresses: [],
    zone: 'Europe/Berlin',
    zoneSource: 'typed in',
    zoneDate: '2026-11-01',
    week,
    isMe: false,
    ...change,
  };
}

const today = Date.UTC(2026, 10, 30);
/** 11:00 in Berlin, 19:00 in Tokyo. */
const monday = today + 10 * 3_600_000;

test('who has the same hours shares a calendar, and all of them are counted', () => {
  const people = [
    person('a'),
    person('b', { place: 'Potsdam', isMe: true }),
    person('c', { zone: 'Asia/Tokyo' }),
    person('d', { timeOff: [{ from: '2026-11-30', to: '2026-11-30', label: 'Leave' }] }),
    person('e', { week: { ...week, mon: [] } }),
    person('f', { holidays: [{ date: '2026-11-30', name: 'St Andrew' }] }),
    person('g', { travel: [{ from: '2026-11-29', to: '2026-12-01', zone: 'Asia/Tokyo' }] }),
  ];
  const shared = sharedCalendars(people, today);
  expect(shared.map((each) => each.people.length)).toEqual([2, 1, 1, 1, 1, 1]);
  expect(teamStates(shared, monday).working).toBe(2);
  // 09:00 in Tokyo, 01:00 in Berlin.
  expect(teamStates(shared, today).working).toBe(2);
});

test('a calendar that cannot be computed costs nobody else', () => {
  const shared = sharedCalendars([person('a', { zone: 'Mars/Olympus' }), person('b')], today);
  const found = teamStates(shared, monday);
  expect(found.working).toBe(1);
  expect([...found.of.keys()]).toEqual(['b']);
});

test('of a thousand people in five zones five calendars are compiled', () => {
  const zones = ['Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo'];
  const people = Array.from({ length: 1000 }, (_, at) => person(`p${at}`, { zone: zones[at % 5] ?? '' }));
  expect(sharedCalendars(people, today)).toHaveLength(5);
});
