import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { readCsv } from './csv';
import { mostRows } from './people-lines';

const today = '2026-11-22';
const first = async (text: string) => {
  const [row] = inEnglish(await readCsv(text, today)).rows;
  if (row === undefined) throw new Error(`nothing was read of ${text}`);
  return row;
};

describe('readCsv', () => {
  test('reads every column of a row', async () => {
    const row = await first(
      'name,email,slack,zone,place,mon,tue,wed,thu,fri,sat,sun,time off,holidays,travel\n' +
        'Ada Fern,ADA@fern.example,U0ADA1,asia/kolkata,Pune,09:00-12:00 13:00-17:00,,,,,,22:00-06:00,' +
        '2026-12-24..2026-12-31 Leave,2026-12-25 Christmas,2026-12-01..2026-12-05 Asia/Tokyo',
    );
    expect(row).toMatchObject({
      line: 2,
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      place: 'Pune',
      zoneSource: 'CSV import',
      zoneDate: today,
      addresses: [
        { kind: 'email', value: 'ada@fern.example' },
        { kind: 'slack-user', value: 'U0ADA1' },
      ],
      timeOff: [{ from: '2026-12-24', to: '2026-12-31', label: 'Leave' }],
      holidays: [{ date: '2026-12-25', name: 'Christmas' }],
      travel: [{ from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' }],
    });
    expect(row.week.mon).toHaveLength(2);
    expect(row.week.tue).toEqual([]);
    expect(row.week.sun).toEqual([['22:00', '06:00']]);
  });

  test('a spreadsheet of another country: BOM, semicolons, CRLF, own headers', async () => {
    const row = await first(
      '\uFEFFFull name;E-mail;Time zone;Working hours\r\n"Fern; Ada";ada@fern.example;Europe/Berlin;Sun-Thu 9:00-17:00\r\n',
    );
    expect(row.name).toBe('Fern; Ada');
    expect(row.week.fri).toEqual([]);
    expect(row.week.sun).toEqual([['09:00', '17:00']]);
    expect(row.given).toEqual(['addresses', 'zone', 'week']);
  });

  test('a bad row is told by line and field, the good ones stay', async () => {
    const { rows, problems } = inEnglish(
      await readCsv(
        'name,email,tz,mon\n"Ada\nFern",ada@fern.example,IST,09:00-17:00\n\nBo,bo,Europe/Oslo,nine\nCy,cy@fern.example,Europe/Oslo,\n',
        today,
      ),
    );
    expect(rows.map(({ name, line }) => [name, line])).toEqual([['Cy', 6]]);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [2, 'zone'],
      [5, 'mon'],
      [5, 'email'],
    ]);
    expect(problems[0]?.what).toContain('Asia/Kolkata');
  });

  test('a row without hours gets nine to five and does not give a week', async () => {
    const row = await first('name,zone\nAda,UTC\n');
    expect(row.week.fri).toEqual([['09:00', '17:00']]);
    expect(row.given).not.toContain('week');
  });

  test.each([
    ['', 'file'],
    ['\n\n', 'file'],
    ['who,where\nAda,Europe/Oslo', 'header'],
    [`name,zone\n${'Ada,UTC\n'.repeat(mostRows + 1)}`, 'file'],
  ])('refuses as a whole', async (text, field) => {
    const { rows, problems } = inEnglish(await readCsv(text, today));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ field }]);
  });

  test('an open quote swallows nothing silently', async () => {
    const { rows, problems } = inEnglish(await readCsv('name,zone\nAda,UTC\n"Bo,UTC\nCy,UTC\n', today));
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3 }]);
  });

  test('HTML and formulas stay text', async () => {
    expect((await first('name,zone\n<img src=x onerror=alert(1)>,UTC')).name).toBe(
      '<img src=x onerror=alert(1)>',
    );
    expect((await first("name,zone\n'=1+1,UTC")).name).toBe('=1+1');
  });

  test('control and direction marks cannot hide in a name', async () => {
    expect((await first('name,zone\nAda\u202Enref\u0007,UTC')).name).toBe('Ada nref');
  });
});
