import { describe, expect, test } from 'vitest';
import { readNormsLine } from '@/utils/handbook/norms-line';
import { readSheet } from '@/utils/roster/sources/google/read-sheet';
import { sayEnglish } from '@/utils/words/english';
import { csvOf, icsOf, sheetOf, vcardOf } from './formats';
import { type Came, readPage, readText } from './readers';

const came = (names: readonly string[], problems: readonly RegExp[], notes?: RegExp): Came => ({
  names,
  problems: problems.map((what) => expect.stringMatching(what)),
  notes: notes === undefined ? expect.anything() : [expect.stringMatching(notes)],
});
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const bo = '"name":"Bo","zone":"UTC","email":"bo@oak.example"';
const endless = (rule: string) => icsOf('Leave', `RRULE:${rule}\n`);
const cy = vcardOf([{ name: 'Cy', email: 'cy@elm.example' }]);
const cardOf = (...lines: readonly string[]) => `BEGIN:VCARD\n${lines.join('\n')}\nEND:VCARD\n`;
const header = 'name,zone,email';

/** Texts whose shape is wrong, by the reader that gets them. */
const shapes: readonly (readonly [string, string, Came])[] = [
  ['JSON: a list a million deep', deep(1_000_000), came([], [/“entry” is missing/])],
  ['JSON: a list a million deep that never closes', '['.repeat(1_000_000), came([], [/not valid JSON/])],
  ['JSON: objects 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, came([], [/No list/])],
  ['JSON: a deep value in a person', `[{${bo},"x":${deep(50_000)}}]`, came(['Bo'], [], /^Not read: key “x”/)],
  [
    'JSON: __proto__ and constructor as keys',
    `[{${bo},"__proto__":{"isMe":true},"constructor":{"prototype":{"isMe":true}}}]`,
    came(['Bo'], [], /^Not read: keys “__proto__” and “constructor”/),
  ],
  [
    'JSON: the list under __proto__',
    `{"__proto__":{"people":[{${bo}}]}}`,
    came([], [/^No list of people was found/]),
  ],
  ['JSON: __proto__ as a weekday', `[{${bo},"week":{"__proto__":[]}}]`, came([], [/“__proto__” is unknown/])],
  [
    'JSON: 20,000 keys in one person',
    `[{${bo}${Array.from({ length: 20_000 }, (_, at) => `,"k${at}":1`).join('')}}]`,
    came(['Bo'], [], /^Not read: keys .*“k39”, and 19,960 more\.$/),
  ],
  ['JSON: a million entries', `[${'0,'.repeat(1_000_000)}0]`, came([], [/1,000,001 people; at most/])],
  ['JSON: cut in the middle', `[{${bo}},{"name":"C`, came([], [/not valid JSON/])],

  ['CSV: columns named as an engine’s own', `${header},__proto__,constructor\nBo,UTC,,x,y`, came(['Bo'], [])],
  ['CSV: nothing but commas', ','.repeat(1_000_000), came([], [/^The file is empty/])],
  ['CSV: one cell of a million quotes', `${header}\n${'"'.repeat(1_000_000)}`, came([], [/200 characters/])],
  [
    'CSV: a quote that never closes',
    `${header}\nBo,UTC,bo@oak.example\n"${'x,UTC\n'.repeat(50_000)}`,
    came(['Bo'], [/^A quotation mark opens here and never closes/]),
  ],
  ['CSV: a page of HTML', '<!doctype html><html><table><tr><td>name', came([], [/^This is a web page/])],
  [
    'CSV: a table of HTML, as a spreadsheet saves it',
    '<table><tr><td>name',
    came([], [/^This is a web page/]),
  ],
  [
    'CSV: a name in angle brackets is no page',
    'name,email,zone\n<b>Bo,bo@oak.example,UTC',
    came(['<b>Bo'], []),
  ],

  [
    'vCard: a line that was broken without a space',
    `${cardOf('FN:Bo', 'EMAIL:bo@oak', '.example', 'TZ:UTC')}${cy}`,
    came(['Cy'], [/“bo@oak” is not an e-mail address/]),
  ],
  [
    'vCard: an end that was folded into the line before',
    `BEGIN:VCARD\nFN:Bo\nTZ:UTC\n END:VCARD\n${cy}`,
    came(['Cy'], [/^The card that begins here has no end/]),
  ],
  [
    'vCard: a soft break that takes the end with it',
    `${cardOf('VERSION:2.1', 'TZ:UTC', 'FN;ENCODING=QUOTED-PRINTABLE:Bo=')}${cy}`,
    came(['Cy'], [/^The card that begins here has no end/]),
  ],
  [
    'vCard: bytes in quoted-printable that are no text',
    `${cardOf('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:J=FFos', 'TZ:UTC')}${cy}`,
    came(['Cy'], [/holds a character that could not be read/]),
  ],
  [
    'vCard: a name folded in the middle of its property',
    cardOf('F', ' N:Bo', 'EMAIL:bo@oak.example', 'TZ:UTC'),
    came(['Bo'], []),
  ],

  ['ICS: every day for ever', endless('FREQ=DAILY'), came(['Ada Fern'], [], /^Repeats forever/)],
  [
    'ICS: every day since 1900',
    endless('FREQ=DAILY').replace('20261224', '19000101'),
    came(['Ada Fern'], [], /^Repeats forever/),
  ],
  ['ICS: every second', endless('FREQ=SECONDLY'), came([], [/“FREQ=SECONDLY” can’t be read/])],
  ['ICS: a step of nothing', endless('FREQ=DAILY;INTERVAL=0'), came([], [/INTERVAL=0” can’t be read/])],
  [
    'ICS: the 30th of February',
    endless('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    came([], [/BYMONTHDAY=30” never happens/]),
  ],
  ['ICS: a hundred thousand million times', endless('FREQ=DAILY;COUNT=99999999999'), came(['Ada Fern'], [])],
  [
    'ICS: a date that is none',
    icsOf('Leave').replace('20261224', '20261399'),
    came([], [/“20261399” isn’t a/]),
  ],
  [
    'ICS: a zone that nobody knows',
    icsOf('Leave', 'DTEND;TZID=Mars/Olympus:20261224T100000\n').replace(
      ';VALUE=DATE:20261224',
      ';TZID=Mars/Olympus:20261224T090000',
    ),
    came([], [/“Mars\/Olympus” is not a known time zone/]),
  ],
];

test.each(shapes)('%s', async (_, text, expected) => {
  expect(await readText(text)).toEqual(expected);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('isMe' in {}).toBe(false);
});

describe('a handbook page', () => {
  test.each([
    ['HTML', '<html><table><tr><td>Urgent</td></tr></table></html>', [], []],
    ['a table of a hundred thousand columns', `| Message${' | Urgent'.repeat(100_000)} |\n|---|`, [], []],
    ['bars that are all escaped', '\\|'.repeat(100_000), [], []],
  ])('%s holds nothing, and nothing is taken', async (_, text, names, problems) => {
    expect(await readPage(text)).toMatchObject({ names, problems });
  });
});

describe('a norms line', () => {
  const line = (body: string) => `meantime-norms:1:${btoa(body)}`;
  test.each([
    ['deep JSON', line(deep(20_000))],
    ['norms under __proto__', line('{"__proto__":{"norms":{}}}')],
    ['__proto__ among the norms', line('{"norms":{"__proto__":{"urgent":null}}}')],
    ['beginnings without end', 'meantime-norms:1:eyJ'.repeat(20_000)],
    ['a NUL', line('{"norms":\0}')],
    ['bytes that are no UTF-8', `meantime-norms:1:${btoa('{"norms":"\xff"}')}`],
    ['half a megabyte', `meantime-norms:1:${'A'.repeat(500_000)}`],
  ])('%s: refused whole, and the norms stay', (_, text) => {
    const read = readNormsLine(text);
    expect(read.ok ? '' : sayEnglish(read.what)).toMatch(
      /cut off or changed\..*Your norms haven’t changed\.$/,
    );
  });
});

describe('cells of a sheet', () => {
  test('a hundred thousand columns', async () => {
    const [head = [], ...rows] = sheetOf([{ name: 'Bo', email: 'bo@oak.example' }]);
    const wide = [
      head.concat(Array(100_000).fill('x')),
      ...rows.map((row) => row.concat(Array(100_000).fill('y'))),
    ];
    const { rows: read, notes } = await readSheet(wide, { today: '2026-11-29', name: 'Team' });
    expect(read.map(({ name }) => name)).toEqual(['Bo']);
    expect(notes.map(({ what }) => sayEnglish(what))).toEqual([expect.stringMatching(/and 99,960 more\.$/)]);
  });

  test('rows that are longer than the header, and a header twice', async () => {
    const cells = [
      ['name', 'email', 'zone'],
      ['Bo', 'bo@oak.example', 'UTC', 'more'],
      ['Cy', 'cy@elm.example', 'UTC'],
    ];
    const { rows, problems } = await readSheet(cells, { today: '2026-11-29', name: 'Team' });
    expect(rows.map(({ name }) => name)).toEqual(['Cy']);
    expect(problems.map(({ what }) => sayEnglish(what))).toEqual([expect.stringMatching(/more cells than/)]);
  });
});

test('the same text as it should be comes in, so that none of the above is refused for another reason', async () => {
  expect(await readText(csvOf([{ name: 'Bo' }]))).toMatchObject({ names: ['Bo'], problems: [] });
  expect(await readText(icsOf('Leave'))).toMatchObject({ names: ['Ada Fern'], problems: [] });
  expect(await readText(`[{${bo}}]`)).toMatchObject({ names: ['Bo'], problems: [], notes: [] });
  expect(await readText(cy)).toMatchObject({ names: ['Cy'], problems: [] });
});
