import { expect, test, vi } from 'vitest';
import { lateRooms } from '../../utils/words/late-rooms.ts';
import { pagesEnglish } from '../../utils/words/made/pages.ts';
import type { NoValues } from '../../utils/words/message.ts';
import { sayIn } from '../../utils/words/say.ts';
import { wordsAsJson } from './words-as-json.ts';

const load = wordsAsJson().load as (id: string) => string | null;
/** A module of its own each time: a page that has said nothing yet. */
let built = 0;
const build = async () => {
  built += 1;
  const code = load('/anywhere/utils/words/made/pages.ts') ?? '';
  const loaded = await import(`data:text/javascript,${encodeURIComponent(`${code}//${built}`)}`);
  return loaded.pagesEnglish as typeof pagesEnglish;
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
  const odd = ['\n', 'popup.\n', 'popup.empty\t', '\npopup.empty', 'popup.'];
  for (const key of [
    'popup.no-such',
    'no-room.key',
    'toString',
    'constructor.name',
    '__proto__.x',
    '',
    ...odd,
  ])
    expect(say(key)).toBe(key);
});

test('only what is said is parsed, and once', async () => {
  const built = await build();
  const parse = vi.spyOn(JSON, 'parse');
  for (let times = 0; times < 3; times++)
    expect([built['popup.empty'], built['popup.options'], built['ui.drafts']]).not.toContain(undefined);
  expect(parse).toHaveBeenCalledTimes(3);
  for (const [text] of parse.mock.calls) expect(text.length).toBeLessThan(300);
  parse.mockRestore();
});

test('every other module stays as it is', () => {
  expect(load('/anywhere/utils/words/made/documents.ts')).toBeNull();
  expect(load('/anywhere/components/made/pages.ts')).toBeNull();
});
