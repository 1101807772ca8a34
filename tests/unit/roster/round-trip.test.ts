import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odd as oddPerson } from '@/tests/kits/odd-team';
import type { Person } from '@/utils/domain/people/person';
import { csvText, readCell, readLines, writeCell } from '@/utils/roster/file/cells';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { fileSource } from '@/utils/roster/file-source';
import { mergeRows } from '@/utils/roster/merge';
import { sampleTeam } from '@/utils/roster/sample-team';
import { zoneSource } from '@/utils/roster/zone-source';
import { sayEnglish } from '@/utils/words/english';

const today = '2026-11-22';
const context = { fetch, signal: new AbortController().signal, since: null };
const load = (text: string) => fileSource.load({ text, today }, context);

const odd: Person = {
  ...oddPerson,
  zoneSource: zoneSource('csv'),
  zoneDate: '2026-01-02',
};
const idle: Person = {
  ...sampleTeam(Temporal.PlainDate.from(today))[0],
  id: 'idle',
  name: 'No Hours',
  addresses: [],
  isMe: false,
  week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
} as Person;
const team = [...sampleTeam(Temporal.PlainDate.from(today)), odd, idle];

test.each([
  ['CSV', writeCsv(team)],
  ['JSON', writeJson(team)],
])('%s gives back the same people', async (_, text) => {
  const { rows, problems } = await load(text);
  expect(problems).toEqual([]);
  const back = rows.map(({ line, given, id, ...row }) => row);
  expect(back).toEqual(team.map(({ id, isMe, ...person }) => person));
});

test.each([writeCsv(team), writeJson(team)])('importing an export changes nobody', async (text) => {
  const { rows } = await load(text);
  const { entries, problems } = mergeRows(rows, team, () => 'never');
  expect(problems).toEqual([]);
  expect(entries.map(({ kind }) => kind)).toEqual(team.map(() => 'same'));
});

describe('formulas', () => {
  test.each([',', ';', '\t', '|', '\n', '\r'])(
    'no cell of an export starts like one where %j is the separator',
    (separator) => {
      const text = writeCsv([{ ...odd, place: `a;=b,+c\t-d|@e ; "=f;＝g` }]);
      for (const cell of text.split(separator)) expect(cell).not.toMatch(/^[\s"\u3000]*[=+\-@＝＋－＠]/);
    },
  );

  test('cells come back as they were, whatever is in them', () => {
    const piece = fc.constantFrom(
      ...["'", '=', '+', '-', '@', '＝', '＠', ';', ',', '\t', '|', '\n', ' ', '"', 'a', '1'],
    );
    const cell = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        expect(cells.map((one) => readCell(writeCell(one), true))).toEqual(cells);
        const [line] = readLines(csvText([['x', ...cells]]).replaceAll('\r\n', '\n'), ',').lines;
        expect(line?.cells.map((one) => readCell(one, true))).toEqual(['x', ...cells]);
        for (const one of cells) expect(writeCell(one)).not.toMatch(/(^|[;,\t|\n])[\s"]*[=+\-@＝＠]/);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["a; '-b", "a; '-b"],
    ["'tis", "'tis"],
  ])('of a file that is not ours only the mark in front goes: %s', (text, read) => {
    expect(readCell(text, false)).toBe(read);
  });
});

describe('own norms', () => {
  const own = new Map([
    ['odd', 'chat, urgent: 4 working hours'],
    ['gone', 'e-mail, urgent: 1 hour'],
  ]);

  test('are the last column of a CSV where somebody has some, and cost nobody anything', async () => {
    const text = writeCsv(team, own);
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head.endsWith(',own norms')).toBe(true);
    expect(rows.filter((row) => row.includes('4 working hours'))).toHaveLength(1);
    const read = await load(text);
    expect(read.rows.map(({ line, given, id, ownNormsText, ...row }) => row)).toEqual(
      team.map(({ id, isMe, ...person }) => person),
    );
    expect(read.problems).toEqual([]);
    expect(read.notes).toEqual([]);
    expect(read.rows.filter(({ ownNormsText = '' }) => ownNormsText !== '')).toHaveLength(1);
    expect(writeCsv(team, new Map([['gone', 'x']]))).toBe(writeCsv(team));
  });

  test('a mark of an earlier export says what it does not hold', async () => {
    const read = await load('name,email,zone,own norms\nAda,ada@fern.example,Europe/Oslo,yes');
    expect(read.notes.map(({ what }) => sayEnglish(what))).toEqual([
      'People with norms of their own are marked in the file, but it doesn’t contain those norms.',
    ]);
  });
});
