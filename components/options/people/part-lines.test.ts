import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { compared } from '@/utils/roster/compare-people';
import { sampleTeam } from '@/utils/roster/sample-team';
import { sayEnglish } from '@/utils/words/english';
import { partLines } from './part-lines';

const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const [somebody] = sampleTeam(Temporal.PlainDate.from('2026-11-27')) as [Person];
const hours = [['09:00', '17:00']] as const;
const person: Person = {
  ...somebody,
  name: 'Ada Fern',
  place: 'Ciudad de México',
  zone: 'America/Mexico_City',
  zoneSource: 'CSV import',
  zoneDate: '2026-11-29',
  week: { mon: hours, tue: hours, wed: [], thu: hours, fri: [], sat: [], sun: [] },
  timeOff: [
    { from: '2026-12-24', to: '2026-12-31', label: 'Leave' },
    { from: '2026-12-07T13:00', to: '2026-12-07T15:00', label: '' },
  ],
  holidays: [{ date: '2026-12-12', name: 'Día' }],
  travel: [{ from: '2027-01-04', to: '2027-01-08', zone: 'America/New_York' }],
  addresses: [
    { kind: 'email', value: 'ada@fern.example' },
    { kind: 'handle', value: 'ada' },
  ],
};

test('every part that is stored is written out, zones without an underscore', () => {
  const all = compared.map((part) => [part, partLines(part, person, display, sayEnglish)]);
  expect(Object.fromEntries(all)).toEqual({
    name: ['Ada Fern'],
    place: ['Ciudad de México'],
    zone: ['America/Mexico City', 'CSV import, 2026-11-29'],
    week: ['Mon, Tue, Thu 09:00–17:00'],
    timeOff: [
      'Leave, Thu, 24 Dec 2026 – Thu, 31 Dec 2026',
      'Time off, Mon, 7 Dec 2026 13:00 – Mon, 7 Dec 2026 15:00',
    ],
    holidays: ['Día, Sat, 12 Dec 2026'],
    travel: ['Travel: America/New York, Mon, 4 Jan 2027 – Fri, 8 Jan 2027'],
    addresses: ['ada@fern.example', '@ada'],
  });
});

test('what is not there has no lines, except a week without hours, which is a fact', () => {
  const { place, timeOff, holidays, travel, ...rest } = person;
  const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const bare: Person = { ...rest, addresses: [], week: none };
  const lines = compared.map((part) => partLines(part, bare, display, sayEnglish));
  expect(lines.flat()).toEqual([
    'Ada Fern',
    'America/Mexico City',
    'CSV import, 2026-11-29',
    'No working hours',
  ]);
});

test('a Slack id is written with its workspace where it has one', () => {
  const lines = (...addresses: Person['addresses']) =>
    partLines('addresses', { ...person, addresses }, display, sayEnglish);
  const anywhere = { kind: 'slack-user', value: 'U0ADA1' } as const;
  expect(lines({ ...anywhere, team: 'T0ONE' }, anywhere)).toEqual(['U0ADA1@T0ONE', 'U0ADA1']);
  expect(lines({ ...anywhere, team: 'T0ONE' }, { ...anywhere, team: 'T0TWO' })).toEqual([
    'U0ADA1@T0ONE',
    'U0ADA1@T0TWO',
  ]);
  expect(lines({ kind: 'handle', value: 'ada' }, anywhere)).toEqual(['@ada', 'U0ADA1']);
});
