import { expect, test } from 'vitest';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { inEnglish } from '@/utils/words/english';
import { readCsv } from './csv';

const read = async (header: string, ...rows: readonly string[]) => {
  const lines = [`name;zone;${header}`, ...rows.map((row) => `Ada Fern;Asia/Kolkata;${row}`)];
  return inEnglish(await readCsv(lines.join('\n'), '2026-11-22'));
};
const week = async (header: string, row: string) => {
  const { rows, problems, notes } = await read(header, row);
  expect([problems, notes]).toEqual([[], []]);
  const [one] = rows;
  return weekdays.filter((day) => one?.week[day].length).map((day) => [day, one?.week[day].join()].join(' '));
};

test.each([
  ['hours;days', '08:30-17:00;Sun-Thu', 'sun mon tue wed thu', '08:30,17:00'],
  ['Days;Hours', 'Mon, Tue and Thu;9-17', 'mon tue thu', '09:00,17:00'],
  ['Arbeitszeit;Arbeitstage', '08:00-16:00;Mo-Do', 'mon tue wed thu', '08:00,16:00'],
  ['Horario;Días laborables', '10:00-14:00;lunes a miércoles', 'mon tue wed', '10:00,14:00'],
  ['勤務時間;勤務日', '10:00-19:00;火曜日〜土曜日', 'tue wed thu fri sat', '10:00,19:00'],
  ['hours;working days', '09:00-17:00;weekdays', 'mon tue wed thu fri', '09:00,17:00'],
  // Days in both cells, and the same ones.
  ['hours;days', 'Tue-Fri 09:00-17:00;Tue, Wed, Thu, Fri', 'tue wed thu fri', '09:00,17:00'],
])('hours count on the days of the column beside them: %s, %s', async (header, row, days, hours) => {
  const found = await week(header, row);
  expect(found.toSorted()).toEqual(
    days
      .split(' ')
      .map((day) => `${day} ${hours}`)
      .toSorted(),
  );
});

test.each([
  ['hours;days', 'Mon-Fri 09:00-17:00;Sun-Thu', 'working days', /don’t agree/],
  ['hours;days', 'off;Mon-Fri', 'working days', /don’t agree/],
  ['hours;days', ';Mon-Fri', 'working days', /no working hours/],
  ['mon;tue;days', '09:00-17:00;09:00-17:00;Mon-Wed', 'working days', /don’t agree/],
])('what does not agree is told, and nothing is taken: %s, %s', async (header, row, field, what) => {
  const { rows, problems } = await read(header, row);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ line: 2, field, what: expect.stringMatching(what) }]);
});

test('one row with days that cannot be read costs no other', async () => {
  const { rows, problems } = await read('hours;days', '09:00-17:00;Mon-Thu', '09:00-17:00;four');
  expect(rows).toHaveLength(1);
  expect(problems).toMatchObject([
    { line: 3, what: '“four” names no days; write it like Mon-Fri or Mon, Tue, Thu.' },
  ]);
});

test.each([
  ['hours;days', '09:00-17:00;12'],
  ['place;days', 'Pune;Mon-Fri'],
])('a column of days that is not meant as working days is told as not read: %s, %s', async (header, row) => {
  const { rows, notes } = await read(header, row);
  expect(rows).toHaveLength(1);
  expect(notes).toMatchObject([{ line: 1, what: 'Not read: column “days”.' }]);
});
