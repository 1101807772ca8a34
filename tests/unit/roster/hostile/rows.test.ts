import { describe, expect, test } from 'vitest';
import type { Row } from './formats';
import { readers } from './readers';

const cy: Row = { name: 'Cy Elm', email: 'cy@elm.example' };
const bo = (more: Partial<Row>): Row => ({ name: 'Bo Oak', email: 'bo@oak.example', ...more });
const many = (count: number, row: (at: number) => Row) => Array.from({ length: count }, (_, at) => row(at));

interface Case {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Who comes in. */
  readonly names: readonly string[];
  /** One for each problem. */
  readonly problems: readonly RegExp[];
  /** It is one cell: in a list that is loaded again and again it costs itself, and the person comes. */
  readonly isCell?: true;
  /** Readers of which the case says nothing: their form has no place for it. */
  readonly not?: readonly string[];
}

const hasNoDays = ['vCard', 'a handbook page'];

/** Rows that are wrong by themselves: each costs itself alone, with one sentence. */
const cases: readonly Case[] = [
  {
    name: 'formulas are text',
    rows: ['=HYPERLINK("http://x.example")', '+1 Bo', '-2 Bo', '@SUM(1)'].map((name, at) =>
      bo({ name, email: `p${at}@oak.example` }),
    ),
    names: ['=HYPERLINK("http://x.example")', '+1 Bo', '-2 Bo', '@SUM(1)'],
    problems: [],
  },
  {
    name: 'HTML is text',
    rows: [bo({ name: '<img src=x onerror=alert(1)>' }), cy],
    names: ['<img src=x onerror=alert(1)>', 'Cy Elm'],
    problems: [],
  },
  {
    name: 'half of a character',
    rows: [bo({ name: 'Bo \ud83d' }), cy],
    names: ['Cy Elm'],
    problems: [/^“Bo \ufffd” holds a character that could not be read/],
  },
  {
    name: 'a character that the encoding lost',
    rows: [bo({ name: 'B\ufffd Oak' }), cy],
    names: ['Cy Elm'],
    problems: [/^“B\ufffd Oak” holds a character that could not be read/],
    // A name in JSON and Notion was never decoded: who wrote the sign meant it.
    not: ['JSON'],
  },
  {
    name: 'a zone that nobody knows',
    isCell: true,
    rows: [bo({ zone: 'Mars/Olympus' }), cy],
    names: ['Cy Elm'],
    problems: [/^“Mars\/Olympus” is not a known time zone/],
  },
  {
    name: 'a fixed offset instead of a zone',
    isCell: true,
    rows: [bo({ zone: 'UTC+1' }), cy],
    names: ['Cy Elm'],
    problems: [/UTC\+1/],
  },
  {
    name: 'a month that no year has',
    isCell: true,
    rows: [bo({ off: '2026-99-99' }), cy],
    names: ['Cy Elm'],
    problems: [/such as 2026-12-24/],
    not: hasNoDays,
  },
  {
    name: 'a day that its month does not have',
    isCell: true,
    rows: [bo({ off: '2026-02-30' }), cy],
    names: ['Cy Elm'],
    problems: [/such as 2026-12-24/],
    not: hasNoDays,
  },
  {
    name: 'a name of quotes',
    rows: [bo({ name: '"'.repeat(50_000) }), cy],
    names: ['Cy Elm'],
    problems: [/200 characters|too large/],
  },
  {
    name: 'an address of 10,000 letters',
    isCell: true,
    rows: [bo({ email: `${'b'.repeat(10_000)}@oak.example` }), cy],
    names: ['Cy Elm'],
    problems: [/at most 200 characters|too large/],
  },
  {
    name: 'names that an engine has for its own use',
    rows: ['__proto__', 'constructor', 'toString'].map((name, at) =>
      bo({ name, email: `p${at}@oak.example` }),
    ),
    names: ['__proto__', 'constructor', 'toString'],
    problems: [],
    // There it is a word in bold.
    not: ['a handbook page'],
  },
  {
    name: 'more people than a team has',
    rows: many(20_001, () => ({ name: 'P' })),
    names: [],
    problems: [/20,001 people; at most 20,000/],
    // Its list ends at so many rows before they are read: `wholeList`.
    not: ['cells of Notion'],
  },
];

/** Of a source the same is read again and again, and nobody looks at each load. */
const isSource = (reader: string) => /^(?:an address|cells)/.test(reader);

describe.each(Object.entries(readers))('%s', (reader, read) => {
  test.each(cases.filter(({ not = [] }) => !not.includes(reader)))('$name', async (each) => {
    const { names, problems } = await read(each.rows);
    const spared = each.isCell && isSource(reader) ? ['Bo Oak'] : [];
    expect(names).toEqual([...spared, ...each.names]);
    expect(problems).toHaveLength(each.problems.length);
    // Notion's say first which property it is.
    const said = problems.map((one) =>
      one.replace(/^“(?:Name|E-mail|Email|Zone|Time zone|Away|Time off)”: /, ''),
    );
    for (const [at, what] of each.problems.entries()) expect(said[at]).toMatch(what);
  });

  test('a thousand wrong rows: the first are told, the rest is counted, and the good ones come in', async () => {
    const wrong = many(1000, (at) =>
      bo({ name: `P${at}`, zone: 'Mars/Olympus', email: `p${at}@oak.example` }),
    );
    const { names, problems } = await read([...wrong.slice(0, 990), cy, ...wrong.slice(990)]);
    expect(names.length).toBe(isSource(reader) ? 1001 : 1);
    expect(names).toContain('Cy Elm');
    expect(problems).toHaveLength(300);
    expect(problems.at(-1)).toBe('701 more lines can’t be read. Check that this is the right file.');
  });

  test('an address of two people names neither of them', async () => {
    const both = [bo({ email: 'team@oak.example' }), { ...cy, email: 'team@oak.example' }];
    const { names, problems, notes } = await read(both);
    expect(names).toEqual(['Bo Oak', 'Cy Elm']);
    expect(problems).toEqual([]);
    // Of a source the same is told where its layer is merged: `previewLayers`.
    expect(notes.filter((note) => /^Several people have team@oak\.example/.test(note))).toHaveLength(
      isSource(reader) ? 0 : 1,
    );
  });
});
