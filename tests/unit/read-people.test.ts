import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'read-people-'));
const fileOf = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['scripts/read-people.ts', ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

test('people with their lines, and what is wrong by line and field', async () => {
  const path = fileOf(
    'team.csv',
    'Name,Mail,TZ,Hours,Shoe\nAda Fern,ada@fern.example team@fern.example,W. Europe Standard Time,"Mon-Fri 8AM–12PM, 1–5PM",4\n' +
      'Bo Oak,bo@fern.example team@fern.example,Asia/Tokyo,,5\nCy,cy@fern.example,UTC,9-5,6\n',
  );
  const { code, out } = await run('--today', '2026-11-30', path);
  const { people, problems } = JSON.parse(out);
  expect(code).toBe(0);
  expect(people).toMatchObject([
    { name: 'Ada Fern', zone: 'Europe/Berlin', zoneDate: '2026-11-30', lines: [2] },
    { name: 'Bo Oak', zone: 'Asia/Tokyo', lines: [3] },
  ]);
  expect(people[0].addresses).toEqual([{ kind: 'email', value: 'ada@fern.example' }]);
  expect(people[0].week.mon).toEqual([
    ['08:00', '12:00'],
    ['13:00', '17:00'],
  ]);
  expect(people[0]).not.toHaveProperty('id');
  expect(problems).toEqual([
    { line: 1, field: 'header', what: 'Not read: column “Shoe”.' },
    { line: 2, field: 'email', what: expect.stringContaining('team@fern.example') },
    { line: 4, name: 'Cy', field: 'working hours', what: expect.stringContaining('morning or afternoon') },
  ]);
});

test('an encoding is asked for, and taken', async () => {
  const path = fileOf(
    'sjis.csv',
    Uint8Array.from([...Buffer.from('name,zone\n'), 0x8e, 0x52, 0x93, 0x63, ...Buffer.from(',Asia/Tokyo\n')]),
  );
  const asked = JSON.parse((await run(path)).out);
  expect(asked).toEqual({
    people: [],
    problems: [{ line: 2, field: 'encoding', what: expect.stringContaining('shift_jis') }],
  });
  const read = JSON.parse((await run('--encoding', 'Shift_JIS', path)).out);
  expect(read).toMatchObject({ people: [{ name: '山田', zone: 'Asia/Tokyo' }], problems: [] });
});

test.each([
  [[], /Name one file/],
  [['one.csv', 'two.csv'], /Name one file/],
  [['missing.csv'], /There is no file missing\.csv/],
  [['utils'], /is a folder/],
  [['--encoding', 'klingon', 'package.json'], /klingon/],
  [['--today', '2026-02-30', 'package.json'], /2026-02-30/],
  [['--colour', 'package.json'], /--colour/],
])('one sentence and code 2: %j', async (args, sentence) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim()).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
