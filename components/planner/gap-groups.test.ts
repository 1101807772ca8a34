import { expect, test } from 'vitest';
import { compileCalendar } from '@/utils/domain/time/calendar';
import { gapsWith } from './gap-groups';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const guest = (name: string, zone: string, travel: { from: string; to: string; zone: string }[] = []) => ({
  person: {
    ...{ id: name, name, zone, week, travel, addresses: [], zoneSource: '', zoneDate: '2026-01-01' },
    isMe: name === 'Mara',
  },
  compiled: compileCalendar({ zone, week }, 0, 86_400_000),
});
const said = (at: string, ...guests: ReturnType<typeof guest>[]) =>
  gapsWith(guests, { from: Date.parse(at), days: 14 }, 'Europe/Berlin', Date.parse(at), display);

test('those whose difference changes alike are said together, and the exception has its end', () => {
  const team = [
    guest('Mara', 'Europe/Berlin'),
    guest('Luis', 'America/New_York'),
    guest('Ada', 'America/Toronto'),
    guest('Ben', 'Europe/London'),
  ];
  expect(said('2026-03-01T10:00Z', ...team)).toEqual([
    { names: ['Luis', 'Ada'], from: 'Sun 8 Mar', to: 'Sun 29 Mar', minutes: -300, before: -360 },
  ]);
  expect(said('2026-06-01T10:00Z', ...team)).toEqual([]);
});

test('half an hour of Lord Howe, and a Ramadan in Morocco', () => {
  expect(said('2026-03-25T10:00Z', guest('Kim', 'Australia/Lord_Howe'))).toMatchObject([
    { minutes: 540, before: 600, from: 'Sun 29 Mar', to: 'Sat 4 Apr' },
  ]);
  expect(said('2026-02-05T10:00Z', guest('Aya', 'Africa/Casablanca'))).toMatchObject([
    { before: 0, minutes: -60 },
  ]);
});

test('of somebody who travels then nothing is said', () => {
  const journey = [{ from: '2026-03-10', to: '2026-03-12', zone: 'Asia/Tokyo' }];
  expect(said('2026-03-01T10:00Z', guest('Luis', 'America/New_York', journey))).toEqual([]);
});
