import { expect, test } from 'vitest';
import type { Person } from '../people/person';
import { withCodes, withoutLabels } from './calendar-labels';

const person: Person = {
  id: 'p1',
  name: 'Ines Moreau',
  addresses: [{ kind: 'email', value: 'ines@team.example' }],
  isMe: false,
  zone: 'Europe/Paris',
  zoneSource: 'typed',
  zoneDate: '2026-11-01',
  week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  timeOff: [
    { from: '2026-12-01', to: '2026-12-02', label: 'Surgery' },
    { from: '2026-12-08', to: '2026-12-08', label: 'Rehab' },
    { from: '2026-12-15', to: '2026-12-15', label: 'Surgery' },
  ],
  holidays: [{ date: '2026-12-25', name: 'Christmas of the Moreaus' }],
  travel: [{ from: '2026-12-03', to: '2026-12-04', zone: 'Asia/Tokyo' }],
};

test('a page learns when a leave is and not what it is called', () => {
  const told = JSON.stringify(withoutLabels(person));
  expect(told).not.toMatch(/Surgery|Rehab|Ines|ines@/);
  expect(withoutLabels(person).timeOff?.map(({ from, label }) => [from, label])).toEqual([
    ['2026-12-01', ''],
    ['2026-12-08', ''],
    ['2026-12-15', ''],
  ]);
  expect(withoutLabels(person)).toMatchObject({ holidays: person.holidays, travel: person.travel });
});

test('a bug report carries codes, the same one for the same words, and the calendar unchanged', () => {
  const { timeOff, holidays, ...rest } = withCodes(person);
  expect(timeOff?.map(({ label }) => label)).toEqual(['leave-1', 'leave-2', 'leave-1']);
  expect(holidays).toEqual([{ date: '2026-12-25', name: 'holiday-3' }]);
  expect(rest).toEqual({ zone: person.zone, week: person.week, travel: person.travel });
});
