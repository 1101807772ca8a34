import { describe, expect, test, vi } from 'vitest';
import { growthOf } from '@/tests/kits/growth';
import { decodeBytes } from '@/utils/roster/file/decode';
import { readGroups } from '@/utils/roster/groups/read-groups';
import { planText } from '@/utils/roster/plan-text';
import { inEnglish } from '@/utils/words/english';
import { ada, today } from './hostile/readers.ts';

/** Half-way between what grows with the length (4) and what compares each with each (16), as factors go. */
const limit = 8;
// On a busy machine a second of the thread takes half a minute.
vi.setConfig({ testTimeout: 300_000 });

const plan = async (text: string) => inEnglish(await planText(text, [ada], today));
const cpu = async (run: () => Promise<unknown>) => {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
};

const card = 'BEGIN:VCARD\nFN:Bo\nEMAIL:bo@fern.example\nTZ:UTC\n';
const event = 'BEGIN:VEVENT\nORGANIZER:mailto:ada@fern.example\nSUMMARY:Leave\nDTSTART;VALUE=DATE:20261224\n';
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['columns without end', (size) => `name,zone${',x'.repeat(size)}\nBo,UTC${',y'.repeat(size)}\n`],
  ['headers that are known, each again', (size) => `name,zone${',email'.repeat(size)}\nBo,UTC\n`],
  ['quotes without end', (size) => `name,zone\n${'"'.repeat(size)}\n`],
  ['quotes that open on each line', (size) => `name,zone\n${'"Bo,UTC\n'.repeat(size)}`],
  ['a card of lines', (size) => `${card}${'TEL:1\n'.repeat(size)}END:VCARD\n`],
  ['a card of one folded line', (size) => `${card}PHOTO:x${'\n x'.repeat(size)}\nEND:VCARD\n`],
  ['soft breaks', (size) => `${card}NOTE;QUOTED-PRINTABLE:${'=\n'.repeat(size)}\nEND:VCARD\n`],
  ['parameters', (size) => `${card}TEL${';A="b,c"'.repeat(size)}:1\nEND:VCARD\n`],
  ['marks that never close', (size) => `${card}TEL;A="${';A:'.repeat(size)}\nEND:VCARD\n`],
  ['cards that never end', (size) => card.repeat(size / 10)],
  ['cards within cards', (size) => `${card}${'AGENT:\nBEGIN:VCARD\n'.repeat(size)}END:VCARD\n`],
  ['names of one card', (size) => `${card}NICKNAME:${'a,'.repeat(size)}\nEND:VCARD\n`],
  ['events that never end', (size) => `BEGIN:VCALENDAR\n${event.repeat(size / 20)}`],
  ['blocks that never end', (size) => `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(size)}`],
  [
    'guests',
    (size) => `BEGIN:VCALENDAR\n${event}${'ATTENDEE:mailto:a@b.example\n'.repeat(size)}END:VEVENT\n`,
  ],
  [
    'days taken out',
    (size) => `BEGIN:VCALENDAR\n${event}EXDATE:${'20261225,'.repeat(size)}1\nRRULE:FREQ=DAILY\nEND:VEVENT\n`,
  ],
  [
    'days off of one person',
    (size) => `name,from,to\n${'Ada Fern,2026-12-24,2026-12-25\n'.repeat(size / 10)}`,
  ],
  ['dates that are none', (size) => `name,from,to\nAda Fern,${'1/'.repeat(size)},2026-12-25\n`],
  ['keys of one entry', (size) => `[{"name":"Bo","zone":"UTC"${',"k":1'.repeat(size)}}]`],
  [
    'keys of one entry, each another',
    (size) => `[{"name":"Bo"${Array.from({ length: size }, (_, at) => `,"k${at}":1`).join('')}}]`,
  ],
  ['lists in lists', (size) => '['.repeat(size) + ']'.repeat(size)],
  ['a table of a page', (size) => `| Name | Time zone |\n|---|---|\n${'| x | UTC |\n'.repeat(size / 10)}`],
  ['columns of a page', (size) => `| Name | Time zone |${' x |'.repeat(size)}\n|---|---|\n| Bo | UTC |\n`],
  ['bars that are escaped', (size) => `| Name | Time zone |\n|---|---|\n| ${'\\|'.repeat(size)} | UTC |\n`],
  ['addresses that are none', (size) => `name,email,from,to\nx,${'a@'.repeat(size)},2026-12-24,2026-12-25\n`],
];

test.each(hostile)('%s: read in time that grows with the text', async (_, text) => {
  expect(await growthOf((size) => planText(text(size), [ada], today), 4_000)).toBeLessThan(limit);
});

const groupHead = 'group,members,addresses,quorum\n';
const hostileGroups: readonly (readonly [string, (size: number) => string])[] = [
  [
    'groups without end',
    (size) => groupHead + Array.from({ length: size }, (_, at) => `G${at},Ada Fern\n`).join(''),
  ],
  ['one group again and again', (size) => groupHead + 'G,Ada Fern\n'.repeat(size)],
  ['members of one group', (size) => `${groupHead}G,${'Bo;'.repeat(size)}\n`],
  ['addresses of one group', (size) => `${groupHead}G,Ada Fern,${'#a;'.repeat(size)}\n`],
  ['addresses that are none', (size) => `${groupHead}G,Ada Fern,${'a@'.repeat(size)}\n`],
  [
    'groups in groups',
    (size) => groupHead + Array.from({ length: size }, (_, at) => `G${at},G${at + 1}\n`).join(''),
  ],
  ['a number of answers', (size) => `${groupHead}G,Ada Fern,,${'9'.repeat(size)}\n`],
  ['quotes without end', (size) => `${groupHead}G,${'"'.repeat(size)}\n`],
  ['columns of a page', (size) => `| Group | Members |${' x |'.repeat(size)}\n|---|---|\n| G | Ada |\n`],
  ['heads of pages', (size) => `${'| Group | Members |\n'.repeat(size / 4)}\n| G | Ada |\n`],
];

test.each(hostileGroups)('%s: groups are read in time that grows with the text', async (_, text) => {
  const here = { people: [ada], groups: [] };
  expect(await growthOf(async (size) => readGroups(text(size), here, true), 4_000)).toBeLessThan(limit);
});

describe('as large as a file may be', () => {
  test.each([
    ['a million columns', `name,zone${','.repeat(1_000_000)}\nBo Oak,UTC${','.repeat(1_000_000)}\n`, 1],
    ['a card of a million lines', `${card}${'T:1\n'.repeat(1_000_000)}END:VCARD\n`, 1],
    [
      'a calendar of a million lines',
      `BEGIN:VCALENDAR\n${event}${'X:1\n'.repeat(1_000_000)}END:VEVENT\nEND:VCALENDAR\n`,
      1,
    ],
  ])('%s comes in', async (_, text, count) => {
    let entries = 0;
    const seconds = await cpu(async () => {
      entries = (await plan(text)).entries.length;
    });
    expect(entries).toBe(count);
    expect(seconds).toBeLessThan(10);
  });

  test('more is refused with one sentence, whatever it is', async () => {
    for (const begin of ['name,zone\n', '[', 'BEGIN:VCARD\n', 'BEGIN:VCALENDAR\n', 'name,from,to\n']) {
      const { entries, problems } = await plan(begin.padEnd(5_000_001, 'x'));
      expect(entries).toEqual([]);
      expect(problems).toMatchObject([{ what: expect.stringContaining('larger than 5 MB') }]);
    }
  });
});

describe('one sentence a problem, and nothing by halves', () => {
  test.each([
    'name,zone\nBo\0,UTC',
    'BEGIN:VCARD\nFN:B\0\nEND:VCARD',
    'BEGIN:VCALENDAR\n\0',
    'name,from,to\n\0,1,2',
  ])('NUL: %j', async (text) => {
    const { entries, problems } = await plan(text);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ field: 'file', what: expect.stringContaining('not a text file') }]);
  });

  test('bytes that are no text in any encoding of Unicode are asked about before anything is read', () => {
    for (const begin of ['BEGIN:VCARD\nFN:Jos', 'BEGIN:VCALENDAR\nSUMMARY:Cong', 'name,from,to\nJos']) {
      const bytes = Uint8Array.from([...new TextEncoder().encode(begin), 0xe9, 0x0a]);
      expect(inEnglish(decodeBytes(bytes))).toMatchObject({ ok: false, line: 2 });
    }
  });

  test('formulas and HTML are text in every kind of file', async () => {
    const { entries } = await plan(
      'BEGIN:VCARD\nFN:=HYPERLINK("http://x.example")\nTZ:UTC\nEND:VCARD\nBEGIN:VCARD\nFN:<img src=x onerror=alert(1)>\nTZ:UTC\nEND:VCARD\n',
    );
    expect(entries.map(({ person }) => person.name)).toEqual([
      '=HYPERLINK("http://x.example")',
      '<img src=x onerror=alert(1)>',
    ]);
    const { entries: days } = await plan("name,from,to,type\nAda Fern,2026-12-24,2026-12-24,'=1+1\n");
    const source = { by: 'table', on: expect.any(String) };
    const day = { from: '2026-12-24', to: '2026-12-24', label: '=1+1', source };
    expect(days[0]?.person.timeOff).toEqual([day]);
  });

  test('the same address in several cards is told, and names nobody', async () => {
    const both = ['Bo Oak', 'Cy Elm'].map(
      (name) =>
        `BEGIN:VCARD\nFN:${name}\nEMAIL:${name.slice(0, 2).toLowerCase()}@elm.example\nEMAIL:team@elm.example\nTZ:UTC\nEND:VCARD\n`,
    );
    const { entries, notes } = await plan(both.join(''));
    expect(entries.map(({ person }) => person.addresses.map(({ value }) => value))).toEqual([
      ['bo@elm.example'],
      ['cy@elm.example'],
    ]);
    expect(notes).toMatchObject([{ what: expect.stringContaining('Several people have team@elm.example') }]);
  });

  test('of too many problems the rest is counted, in each kind of file', async () => {
    const cards = 'BEGIN:VCARD\nFN:Bo\nEMAIL:bo\nTZ:UTC\nEND:VCARD\n'.repeat(1000);
    const events = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:Leave\nDTSTART:soon\nEND:VEVENT\n'.repeat(1000)}`;
    for (const text of [cards, events, `name,from,to,type\n${'Ada Fern,soon,,x\n'.repeat(1000)}`]) {
      const { entries, problems } = await plan(text);
      expect(entries).toEqual([]);
      expect(problems.length).toBeLessThan(310);
      expect(problems.at(-1)?.what).toBe('701 more lines can’t be read. Check that this is the right file.');
    }
  });
});
