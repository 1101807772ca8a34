import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { type PersonForm, weekForm } from './person-form';
import { readForm } from './read-form';
import { nineToFive } from './text/full-week';
import { zoneSource } from './zone-source';

const good: PersonForm = {
  name: ' Ada  Fern ',
  place: '',
  emails: 'ada@fern.example',
  slackIds: '',
  names: '',
  zone: 'asia/calcutta',
  week: weekForm(nineToFive),
  timeOff: [],
  holidays: [],
  travel: [],
  zoneSource: 'typed in',
  zoneDate: '2026-11-22',
};
const problemsOf = (more: Partial<PersonForm>) => {
  const read = readForm({ ...good, ...more });
  return read.ok ? [] : inEnglish(read.problems);
};

test('a good form makes a person, tidied', () => {
  expect(readForm(good)).toEqual({
    ok: true,
    person: {
      name: 'Ada Fern',
      addresses: [{ kind: 'email', value: 'ada@fern.example' }],
      zone: 'Asia/Calcutta',
      week: nineToFive,
      zoneSource: zoneSource('typed'),
      zoneDate: '2026-11-22',
    },
  });
});

describe('tells the field and one sentence', () => {
  const journey = { from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' };
  test.each<[string, Partial<PersonForm>]>([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['emails', { emails: 'ada' }],
    ['slackIds', { slackIds: 'ada' }],
    ['zone', { zone: '' }],
    ['zone', { zone: 'PST' }],
    ['zone', { zone: 'Etc/GMT+5' }],
    ['week.mon.0.start', { week: { ...good.week, mon: [{ start: '9 o', end: '17:00' }] } }],
    [
      'week.sat.1.start',
      {
        week: {
          ...good.week,
          sat: [
            { start: '9', end: '12' },
            { start: '24:00', end: '17:00' },
          ],
        },
      },
    ],
    ['timeOff.0.toTime', { timeOff: [{ from: '2026-12-24T12:00', to: '2026-12-24', label: '' }] }],
    ['timeOff.0.fromTime', { timeOff: [{ from: '2026-12-24', to: '2026-12-24T12:00', label: '' }] }],
    ['timeOff.0.toTime', { timeOff: [{ from: '2026-12-24T12:00', to: '2026-12-24T9', label: '' }] }],
    ['timeOff.0.fromTime', { timeOff: [{ from: '2026-12-24Tnever', to: '2026-12-24T9', label: '' }] }],
    ['timeOff.0.to', { timeOff: [{ from: '2026-12-24', to: '', label: '' }] }],
    ['timeOff.0.from', { timeOff: [{ from: 'T9:00', to: '2026-12-24T12:00', label: '' }] }],
    ['timeOff.0.label', { timeOff: [{ from: '2026-12-24', to: '2026-12-24', label: 'x'.repeat(201) }] }],
    ['timeOff.0.to', { timeOff: [{ from: '2026-12-24', to: '2026-12-23', label: '' }] }],
    ['holidays.0.date', { holidays: [{ date: '2026-02-29', name: '' }] }],
    ['travel.1.from', { travel: [journey, { ...journey, from: '2026-12-05', to: '2026-12-06' }] }],
    ['travel.1.to', { travel: [journey, { ...journey, from: '2026-11-30', to: '2026-12-01' }] }],
    ['travel.0.to', { travel: [{ ...journey, to: '2026-11-30' }] }],
    ['travel.0.to', { travel: [{ ...journey, to: '' }] }],
    ['travel.0.zone', { travel: [{ ...journey, zone: 'IST' }] }],
  ])('%s', (field, more) => {
    expect(problemsOf(more)).toEqual([{ field, what: expect.stringMatching(/^.+\.$|^.+\?$/) }]);
  });

  test('a bare abbreviation is refused with the zones it could mean', () => {
    expect(problemsOf({ zone: 'IST' })[0]?.what).toMatch(/Asia\/Kolkata.*Europe\/Dublin.*Asia\/Jerusalem/);
  });

  test('each control of an entry that is wrong', () => {
    const empty = { from: '', to: '' };
    const told = problemsOf({
      week: { ...good.week, mon: [{ start: '', end: '25:00' }] },
      timeOff: [{ ...empty, label: '' }],
      holidays: [{ date: '', name: '' }],
      travel: [{ ...empty, zone: '' }],
    });
    expect(told.map(({ field }) => field)).toEqual([
      'week.mon.0.start',
      'week.mon.0.end',
      'timeOff.0.from',
      'timeOff.0.to',
      'holidays.0.date',
      'travel.0.zone',
      'travel.0.from',
      'travel.0.to',
    ]);
  });

  test('all problems at once', () => {
    expect(problemsOf({ name: '', zone: '', emails: 'x' }).map(({ field }) => field)).toEqual([
      'name',
      'emails',
      'zone',
    ]);
  });
});

test('an overnight and a split day are kept as typed', () => {
  const read = readForm({
    ...good,
    week: {
      ...good.week,
      fri: [
        { start: '9', end: '12.30' },
        { start: '10 pm', end: '6' },
      ],
    },
  });
  expect(read.ok && read.person.week.fri).toEqual([
    ['09:00', '12:30'],
    ['22:00', '06:00'],
  ]);
});

test('times of time off are read as those of the week, and kept as they mean', () => {
  const timeOff = (from: string, to: string) => {
    const read = readForm({ ...good, timeOff: [{ from, to, label: '' }] });
    return read.ok && read.person.timeOff?.map((one) => [one.from, one.to]);
  };
  expect(timeOff('2026-12-24T1 pm', '2026-12-24T24:00')).toEqual([['2026-12-24T13:00', '2026-12-24T24:00']]);
  expect(timeOff('2026-12-24T9', '2026-12-24T12.30')).toEqual([['2026-12-24T09:00', '2026-12-24T12:30']]);
  // Times that were emptied again leave whole days.
  expect(timeOff('2026-12-24T', '2026-12-25T ')).toEqual([['2026-12-24', '2026-12-25']]);
});
