import { expect, test } from 'vitest';
import { toldEnglish } from '@/utils/words/english';
import { planText } from './plan-text';

const today = '2026-11-30';
const fileOf = (...cities: readonly string[]) =>
  ['name,email,city', ...cities.map((city, at) => `Ada ${at},ada${at}@fern.example,${city}`)].join('\n');

test.each([
  ['a typing error', 'Kopenhagn', ['Europe/Copenhagen']],
  ['two meanings', 'Portland', ['America/Los_Angeles', 'America/New_York']],
  ['a typing error in a long name', 'Johanesburg', ['Africa/Johannesburg']],
  ['a typing error in another language', 'Kairo Stadt', []],
  ['no place at all', 'Remote first', []],
])('a city with %s: “%s” offers its zones for its line', async (_, city, zones) => {
  const { problems, entries } = await planText(fileOf('Osaka', city), [], today);
  expect(entries.map(({ person }) => person.zone)).toEqual(['Asia/Tokyo']);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 3, field: 'zone', needsZone: true });
  expect(problems[0]?.zones ?? []).toEqual(zones);
  const words = toldEnglish(problems[0]?.what ?? '');
  expect(words).toContain(zones.length === 0 ? 'choose one below' : 'did you mean');
});

test('a zone chosen for each line brings each of them with it', async () => {
  const zones = new Map([
    [2, 'America/New_York'],
    [3, 'Europe/Copenhagen'],
  ]);
  const { problems, entries } = await planText(fileOf('Portland', 'Kopenhagn'), [], today, { zones });
  expect(problems).toEqual([]);
  expect(entries.map(({ person: { zone, place } }) => [zone, place])).toEqual([
    ['America/New_York', 'Portland'],
    ['Europe/Copenhagen', 'Kopenhagn'],
  ]);
  expect(entries.some(({ person }) => 'nearZones' in person)).toBe(false);
});

test('two lines of one person with such a city are asked about once', async () => {
  const text = 'name,email,city\nAda,ada@fern.example,Portland\nAda,ada@fern.example,Portland';
  const { problems } = await planText(text, [], today);
  expect(problems.map(({ zones }) => zones)).toEqual([['America/Los_Angeles', 'America/New_York']]);
});
