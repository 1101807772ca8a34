import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { mergeRows } from '../merge';
import { zoneSource } from '../zone-source';
import { readCsv } from './csv';
import { readPeopleJson } from './json';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';

const today = '2026-11-29';
const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;

/** As 0.1.0 stored somebody: a source in English, and its own words where a file named no leave or holiday. */
const stored: Person = {
  id: '7d1c2c1e-8a52-4c07-9c39-4e2f5f1f6a01',
  name: 'Ana Fern',
  addresses: [{ kind: 'email', value: 'ana@fern.example' }],
  zone: 'Europe/Oslo',
  week,
  timeOff: [{ from: '2026-12-24', to: '2026-12-31', label: 'Time off' }],
  holidays: [{ date: '2026-12-25', name: 'Holiday' }],
  zoneSource: 'CSV import',
  zoneDate: '2026-11-22',
  isMe: false,
};

/** Files as 0.1.0 wrote them. */
const csv = `\uFEFFname,email,slack,zone,place,mon,tue,wed,thu,fri,sat,sun,time off,holidays,travel,also shown as,zone source,zone date\r
Ana Fern,ana@fern.example,,Europe/Oslo,,09:00-17:00,off,off,off,off,off,off,2026-12-24..2026-12-31 Time off,2026-12-25 Holiday,,,CSV import,2026-11-22\r\n`;
const json = `{"meantime":1,"people":[${JSON.stringify(stored)}]}`;

test('a row of 0.1.0 is exported as 0.1.0 exported it', () => {
  expect(writeCsv([stored])).toBe(csv);
  expect(JSON.parse(writeJson([stored]))).toEqual(JSON.parse(json));
});

test.each([
  ['CSV', () => readCsv(csv, today)],
  ['JSON', () => readPeopleJson(json, today)],
])('a %s file of 0.1.0 changes nobody, and its words stay the user’s', async (_, load) => {
  const { rows, problems } = await load();
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ timeOff: stored.timeOff, holidays: stored.holidays });
  expect(rows[0]?.zoneSource).toEqual(zoneSource('csv'));
  const { entries } = mergeRows(rows, [stored], () => 'never');
  expect(entries.map(({ kind }) => kind)).toEqual(['same']);
});

test('a leave and a holiday without a name have none, in the list and in files, there and back', async () => {
  const text = 'name,zone,time off,holidays\nAna,UTC,2026-12-24..2026-12-31; 2027-01-04,2026-12-25\n';
  const { rows } = await readCsv(text, today);
  const [row] = rows;
  const timeOff = [
    { from: '2026-12-24', to: '2026-12-31', label: '' },
    { from: '2027-01-04', to: '2027-01-04', label: '' },
  ];
  const holidays = [{ date: '2026-12-25', name: '' }];
  expect(row).toMatchObject({ timeOff, holidays });
  if (row === undefined) return;
  const { line: _line, given: _given, ...checked } = row;
  const person: Person = { ...checked, id: 'ana', isMe: false };
  for (const back of [
    await readCsv(writeCsv([person]), today),
    await readPeopleJson(writeJson([person]), today),
  ]) {
    expect(back.problems).toEqual([]);
    expect(back.rows[0]).toMatchObject({ timeOff, holidays });
  }
});

test('a date in another order is one problem, not one for each day of a year', async () => {
  const { problems } = await readCsv('name,zone,holidays\nAna,UTC,12/25/2026\nBo,UTC,31.12.2026\n', today);
  expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 holidays']);
});
