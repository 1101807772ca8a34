import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { markCell, readCell } from '@/utils/roster/file/cells';
import { peopleTable } from '@/utils/roster/file/people-table';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { fileSource } from '@/utils/roster/file-source';
import { readSheet } from '@/utils/roster/sources/google/read-sheet';
import { sayEnglish } from '@/utils/words/english';
import { ada, today } from './readers';

/** What a spreadsheet would run at the beginning of a cell. */
const runs = /^[=+\-@＝＋－＠\t\r]/u;
const names = [
  '=HYPERLINK("http://x.example";"Ada")',
  '+49 Ada',
  '-1 Ada',
  '@SUM(1)',
  '＝1+1',
  "'=Ada",
  "''+Ada",
  "'Ada",
  "O'Fern",
  'Ada = Fern',
  'Ada, =Fern; @x',
  'Ada-Fern',
];
const people = names.map(
  (name, at): Person => ({
    ...ada,
    id: at === 0 ? '=1+1' : `p${at}`,
    name,
    place: name,
    addresses: [
      { kind: 'email', value: `p${at}@fern.example` },
      { kind: 'handle', value: `fern${at}` },
    ],
  }),
);
const load = async (text: string) => {
  const context = { fetch, signal: new AbortController().signal, since: null };
  return (await fileSource.load({ text, today }, context)).rows;
};
const told = (rows: readonly Pick<Person, 'name' | 'place' | 'addresses'>[]) =>
  rows.map(({ name, place, addresses }) => ({ name, place, addresses }));

test('a file of CSV', async () => {
  expect(told(await load(writeCsv(people)))).toEqual(told(people));
});

test('a handbook page: no cell begins with what would be run, and it comes back as it was', async () => {
  const page = writeHandbook(shippedNorms, sayEnglish, people);
  const cells = page
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .flatMap((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  expect(cells.length).toBeGreaterThan(names.length * 5);
  for (const cell of cells) expect(cell).not.toMatch(runs);
  expect(told(await load(page))).toEqual(told(people));
  expect(told(await load(peopleTable(page, true) ?? ''))).toEqual(told(people));
});

test('a sheet: the same, and a row keeps its key', async () => {
  const { header, rows } = sheetTable(people, {}, englishWords);
  for (const { cells } of rows) for (const cell of cells) expect(cell).not.toMatch(runs);
  const read = await readSheet([header, ...rows.map(({ cells }) => cells)], { today, name: 'Team' });
  expect(read.problems).toEqual([]);
  expect(told(read.rows)).toEqual(told(people));
  expect(read.rows.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
});

test('a name without any is written as it is', () => {
  const plain = people.filter(({ name }) => !runs.test(name) && !name.startsWith("'"));
  expect(plain.map(({ name }) => markCell(name))).toEqual(plain.map(({ name }) => name));
  expect(plain).not.toHaveLength(0);
});

test('whatever a cell holds, reading undoes what marking did, and nothing that is marked would be run', () => {
  const texts = fc.string({ unit: fc.constantFrom(...`'=+-@＝ \t\r;,"a1`), maxLength: 8 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(readCell(markCell(text), false)).toBe(text);
      expect(markCell(text)).not.toMatch(runs);
    }),
  );
});
