import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { documentWordsIn } from '@/tests/kits/document-words';
import { someOwnNorms } from '@/tests/kits/own-norms';
import { loaded, person, row, today } from '@/tests/unit/store/layers/samples';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import { readOwnNorms } from '@/utils/handbook/own-norms';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import { readCsv } from '@/utils/roster/file/csv';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { inEnglish } from '@/utils/words/english';
import { type Language, languages } from '@/utils/words/languages';

vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => packOf(bundle, language),
}));

const speakers = await Promise.all(languages.map(speakerOf));
const read = (text: string) => readOwnNorms(text, speakers);

test.each(languages)(
  'what is written in %s is read back as it was, whatever the amounts',
  async (language) => {
    const { say } = await documentWordsIn(language);
    fc.assert(
      fc.property(someOwnNorms, (own) => {
        expect(read(ownNormsText(own, say))).toEqual({ ok: true, value: own });
      }),
    );
  },
);

describe('what people write', () => {
  test.each([
    ['Chat, Urgent: 4 working hours', { direct: { urgent: { amount: 4, unit: 'working-hours' } } }],
    ['direct message, urgent:4 hour', { direct: { urgent: { amount: 4, unit: 'hours' } } }],
    ['E-Mail, dringend: 2 Arbeitstage', { 'e-mail': { urgent: { amount: 2, unit: 'working-days' } } }],
    [
      'chat, urgent: 1 hour\ncorreo, normal: 1,5 horas',
      {
        direct: { urgent: { amount: 1, unit: 'hours' } },
        'e-mail': { standard: { amount: 1.5, unit: 'hours' } },
      },
    ],
    ['メール・緊急：返信不要', { 'e-mail': { urgent: null } }],
    ['chat, urgent: 1 hour; chat, urgent: 1 hour;', { direct: { urgent: { amount: 1, unit: 'hours' } } }],
    [' ', {}],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['4 hours', '4 hours'],
    ['chat, urgent: soon', 'chat, urgent: soon'],
    ['chat, urgent: 1.5 working days', 'chat, urgent: 1.5 working days'],
    ['chat, urgent: 1 hour; chat, urgent: 2 hours', 'chat, urgent: 2 hours'],
    ['chat, urgent, more: 1 hour', 'chat, urgent, more: 1 hour'],
    ['chat, urgent: 1 hour; fax, urgent: 1 hour', 'fax, urgent: 1 hour'],
    ['chat, urgent: 0 hours', 'chat, urgent: 0 hours'],
  ])('%j is none', (text, wrong) => {
    expect(read(text)).toEqual({ ok: false, text: wrong });
  });
});

test('a CSV of ours at an address gives the same norms back', async () => {
  const own = { direct: { urgent: null }, 'e-mail': { standard: { amount: 0.25, unit: 'hours' } } } as const;
  const people = [person('Ada'), person('=Bo')];
  const text = writeCsv(people, new Map([['own-=Bo', ownNormsText(own, documentWordsIn('en').say)]]));
  const { rows, problems } = await withOwnNorms(await readCsv(text, today, undefined, true));
  expect(problems).toEqual([]);
  expect(rows.map(({ name, ownNorms }) => [name, ownNorms])).toEqual([
    ['Ada', {}],
    ['=Bo', own],
  ]);
});

test('letters that a file lost cost their cell alone, and a mark of an earlier export says nothing', async () => {
  const text =
    'name,email,zone,own norms\nAda,ada@fern.example,Europe/Oslo,ch\uFFFDt: 1 hour\nBo,bo@oak.example,Europe/Oslo,yes';
  const { rows, problems } = await withOwnNorms(await readCsv(text, today, undefined, true));
  expect(rows.map(({ name, ownNorms, hasUnreadNorms }) => [name, ownNorms, hasUnreadNorms])).toEqual([
    ['Ada', undefined, true],
    ['Bo', undefined, undefined],
  ]);
  expect(problems.map(({ line, field }) => [line, field])).toEqual([[2, 'own norms']]);
});

test('a cell that cannot be read is told and costs its row nothing', async () => {
  const all = await withOwnNorms(
    loaded(
      row('Ada', { ownNormsText: 'chat, urgent: soon' }),
      row('Bo', { line: 3, ownNormsText: '' }),
      row('Cy', { line: 4, ownNormsText: 'chat, urgent: 2 hours' }),
      row('Di', { line: 5 }),
    ),
  );
  expect(all.rows.map(({ name, ownNorms, hasUnreadNorms }) => [name, ownNorms, hasUnreadNorms])).toEqual([
    ['Ada', undefined, true],
    ['Bo', {}, undefined],
    ['Cy', { direct: { urgent: { amount: 2, unit: 'hours' } } }, undefined],
    ['Di', undefined, undefined],
  ]);
  expect(all.problems.map(inEnglish)).toEqual([
    {
      line: 2,
      name: 'Ada',
      field: 'own norms',
      what: '“chat, urgent: soon” is not a norm; write it like chat, urgent: 4 working hours, with semicolons between entries.',
    },
  ]);
  expect(all.notes.map(inEnglish)).toEqual([
    { line: 4, name: 'Cy', field: 'own norms', what: 'Own norms: chat, urgent: 2 hours' },
  ]);
});
