import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { planText } from './plan-text';

const today = '2026-11-29';
const csv =
  'name,email,zone\nAda Fern,ada@fern.example,CST\nBo Oak,bo@oak.example,CST\nCy Elm,,Europe/Oslo\n';
const json = JSON.stringify(
  [
    { name: 'Ada Fern', zone: 'CST' },
    { name: 'Bo Oak', zone: 'CST' },
  ],
  null,
  1,
);

test.each([
  ['CSV', csv],
  ['JSON', json],
])('%s: a zone that could be several is told with the name and with all of them', async (_, text) => {
  const { problems } = await planText(text, [], today);
  expect(problems.map(({ name, field }) => [name, field])).toEqual([
    ['Ada Fern', 'zone'],
    ['Bo Oak', 'zone'],
  ]);
  for (const { zones } of problems) expect(zones).toEqual(expect.arrayContaining(['America/Chicago']));
});

test.each([
  ['CSV', csv],
  ['JSON', json],
])('%s: a zone chosen for a line is that line’s alone', async (_, text) => {
  const [first] = (await planText(text, [], today)).problems;
  const chosen = new Map([[first?.line ?? 0, 'Asia/Shanghai']]);
  const { entries, problems } = await planText(text, [], today, { zones: chosen });
  expect(entries[0]?.person).toMatchObject({ name: 'Ada Fern', zone: 'Asia/Shanghai' });
  expect(problems.map(({ name }) => name)).toEqual(['Bo Oak']);
});

test('other faults of the line stay', async () => {
  const text = 'name,email,zone\nAda Fern,ada@,CST\n';
  const { entries, problems } = await planText(text, [], today, { zones: new Map([[2, 'Asia/Shanghai']]) });
  expect(entries).toEqual([]);
  expect(problems.map(({ name, what }) => `${name}: ${sayEnglish(what)}`)).toEqual([
    'Ada Fern: “ada@” is not an e-mail address; write one such as name@example.com.',
  ]);
});
