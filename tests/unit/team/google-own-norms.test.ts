import { expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { documentWordsIn, englishWords } from '@/tests/kits/document-words';
import { oddTeam, saidOf } from '@/tests/kits/odd-team';
import { completeSheet } from '@/utils/destinations/google-docs/roster/create-sheet';
import { listRosters } from '@/utils/destinations/google-docs/roster/list-rosters';
import { sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import { type Language, languages } from '@/utils/words/languages';
import { drive } from './google-drive';

vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => packOf(bundle, language),
}));

test.each(languages)('own norms to the same, in %s', async (language) => {
  const { create, read, whole } = drive();
  const id = oddTeam[1]?.id ?? '';
  const own: Readonly<Record<string, NormOverrides>> = {
    [id]: { direct: { urgent: { amount: 3, unit: 'hours' } }, channel: { standard: null } },
  };
  const made = await whole(create(oddTeam, {}, documentWordsIn(language), own));
  const { rows, problems } = await withOwnNorms(await read(made));
  expect(problems).toEqual([]);
  expect(rows.map((row) => [row.id, row.ownNorms])).toEqual(
    oddTeam.map((person) => [person.id, own[person.id] ?? {}]),
  );
});

test('one that was begun before anybody had norms of their own gets no cell under a wrong head', async () => {
  const [one, two] = oddTeam;
  if (one === undefined || two === undefined) throw new Error('no team');
  const { ask, making, create, read, whole, sheets, http, settings } = drive();
  await whole(create([one]));
  const listed = await listRosters(settings(), http);
  const [begun] = listed.ok ? listed.value : [];
  if (begun === undefined) throw new Error('not listed');
  const norms = { [two.id]: { direct: { urgent: null } } };
  const made = await whole(completeSheet(begun, sheetTable([one, two], norms, englishWords), ask, making()));
  const { rows } = await read(made);
  expect(rows.map(({ id }) => id)).toEqual([one.id, two.id]);
  expect(rows.map(saidOf)).toEqual([one, two].map(saidOf));
  expect(sheets()).toHaveLength(1);
});
