import { beforeAll, expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { type NormMatrix, shippedNorms } from '@/utils/domain/norms/norms';
import { normsInText } from '@/utils/handbook/norms-in-text';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { sayEnglish } from '@/utils/words/english';
import { type Language, languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => packOf(bundle, language),
}));

const base = async () => shippedNorms;
const norms: NormMatrix = {
  ...shippedNorms,
  'e-mail': { ...shippedNorms['e-mail'], standard: { amount: 8, unit: 'working-hours' } },
};
const wrong = { ...norms, channel: { urgent: { amount: -1, unit: 'hours' } } };
let pages: readonly string[];
beforeAll(() => {
  pages = languages.map((language) =>
    writeHandbook(norms, sayIn<PagesWords>(packOf('pages', language), language, language), []),
  );
});

test.each<[string, string]>([
  ['a table in JSON beside people', JSON.stringify({ people: [], norms })],
  [
    'the newest version of Export all, whatever the order',
    JSON.stringify({
      meantime: 1,
      people: [],
      norms: [
        { from: 9, team: norms, people: {} },
        { from: 5, team: shippedNorms, people: { p: {} } },
      ],
    }),
  ],
  ['a line among other words', `Our norms:\n> ${writeNormsLine(norms)}\nBe kind.`],
  ['JSON with a mark of its encoding', `\uFEFF${JSON.stringify({ norms })}`],
])('norms are found: %s', async (_, text) => {
  expect(await normsInText(text, base)).toEqual({ norms, problems: [] });
});

test('norms are found in a handbook page of each language', async () => {
  for (const page of pages) expect((await normsInText(page, base)).norms).toEqual(norms);
});

test.each([
  ['a list of people in CSV', 'name,email,time zone\nAda,ada@fern.example,Europe/Oslo\n'],
  ['a list of people in JSON', '{"people": [{"name": "Ada"}]}'],
  ['an export without norms', '{"meantime": 1, "people": [], "norms": []}'],
  ['people in a table of Markdown', '| Name | Time zone |\n|---|---|\n| Ada | Europe/Oslo |\n'],
  ['a list in JSON', '[{"name": "Ada"}]'],
  ['nothing', ''],
])('%s has none, and is not wrong for that', async (_, text) => {
  expect(await normsInText(text, base)).toEqual({ norms: null, problems: [] });
});

test.each([
  ['a table with an entry that is no norm', JSON.stringify({ norms: wrong }), /last good ones stay/],
  ['one version of several', JSON.stringify({ norms: [{ from: 1, team: wrong }] }), /last good ones stay/],
  ['a line that was cut off', writeNormsLine(norms).slice(0, -30), /./],
])('%s is told, and brings none', async (_, text, what) => {
  const read = await normsInText(text, base);
  expect(read.norms).toBe('unread');
  expect(read.problems.map((one) => sayEnglish(one)).join()).toMatch(what);
});
