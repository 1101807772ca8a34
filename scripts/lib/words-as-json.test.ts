import { expect, test, vi } from 'vitest';
import { lateRooms } from '../../utils/words/late-rooms.ts';
import { pagesEnglish } from '../../utils/words/made/pages.ts';
import type { NoValues } from '../../utils/words/message.ts';
import { sayIn } from '../../utils/words/say.ts';
import { wordsAsJson } from './words-as-json.ts';

const load = wordsAsJson().load as (id: string) => string | null;
const build = async () => {
  const code = load('/anywhere/utils/words/made/pages.ts') ?? '';
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return built.pagesEnglish as typeof pagesEnglish;
};

test('a page of the build has the words that the tests have', async () => {
  const built = await build();
  const keys = Object.keys(pagesEnglish) as (keyof typeof pagesEnglish)[];
  expect(keys.length).toBeGreaterThan(1000);
  const isLate = (key: string) => lateRooms.includes(key.slice(0, key.indexOf('.')));
  const own = keys.filter((key) => !isLate(key));
  expect(Object.fromEntries(own.map((key) => [key, built[key]]))).toEqual(
    Object.fromEntries(own.map((key) => [key, pagesEnglish[key]])),
  );
  const late = keys.filter(isLate);
  expect(late.length).toBeGreaterThan(10);
  expect(late.filter((key) => built[key] !== undefined)).toEqual([]);
});

test('a key that is in no room is shown as it is', async () => {
  const say = sayIn<Readonly<Record<string, NoValues>>>(await build(), 'en', 'en-GB');
  for (const key of ['popup.no-such', 'no-room.key', 'toString', 'constructor.name', '__proto__.x', ''])
    expect(say(key)).toBe(key);
});

test('of the rooms only those are read of which something is said', async () => {
  const built = await build();
  const parse = vi.spyOn(JSON, 'parse');
  expect([built['popup.empty'], built['popup.options'], built['ui.drafts']]).not.toContain(undefined);
  expect(parse.mock.calls.length).toBeLessThanOrEqual(2);
  parse.mockRestore();
});

test('every other module stays as it is', () => {
  expect(load('/anywhere/utils/words/made/documents.ts')).toBeNull();
  expect(load('/anywhere/components/made/pages.ts')).toBeNull();
});
