import { expect, test } from 'vitest';
import { writeBackup } from '@/utils/backup/backup';
import { inEnglish } from '@/utils/words/english';
import { tooLarge } from './too-large';

const everything = writeBackup({
  ...{ people: [], groups: [], norms: [], decisions: [], drafts: [], choices: [], settings: {} },
  ...{ sources: [], sourceRows: [], own: [], origins: [], holidaySets: [], waits: [], meetings: [] },
  ...{ owed: [], done: [] },
  favourites: [],
  display: { hourCycle: 'auto', locale: null },
});
const file = (start: string, size: number) =>
  new File([start, new Uint8Array(size - start.length).fill(0x20)], 'team.json');

test.each([
  ['a list of people of 5 MB', 'name,zone\n', 5_000_000],
  ['what Export all writes', everything, 5_000_001],
  ['the same with a mark of its encoding', `\uFEFF${everything}`, 6_000_000],
  ['the same of 60 MB', everything, 60_000_000],
])('is read: %s', async (_, start, size) => expect(inEnglish(await tooLarge(file(start, size)))).toBeNull());

test.each([
  ['a longer list', 'name,zone\n', 5_000_001, /larger than 5 MB; a list of people/],
  ['a list as JSON', '[{"name": "Ada"}]', 5_000_001, /larger than 5 MB/],
  ['a video', '\0\0\0\x20ftypisom', 60_000_000, /larger than 5 MB/],
  ['more than a page can read', everything, 200_000_001, /larger than 200 MB, more than a page can read/],
])('is told in one sentence and not read: %s', async (_, start, size, what) =>
  expect(inEnglish(await tooLarge(file(start, size)))).toMatch(what),
);
