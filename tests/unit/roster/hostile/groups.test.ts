import { expect, test } from 'vitest';
import type { Group } from '@/utils/domain/groups/group';
import { readGroups } from '@/utils/roster/groups/read-groups';
import { inEnglish } from '@/utils/words/english';
import { ada } from './readers.ts';

// A table of groups, as a list of people is read: a sentence for each thing that is wrong, and nothing half taken.

const kept: Group = { id: 'kept', name: 'Kept', addresses: [], members: [], quorum: 'all' };
const here = { people: [ada], groups: [kept] };
const head = 'group,members,addresses,quorum';
const bars = (line: string) => `| ${line.split(',').join(' | ')} |`;
/** The same table in each form that is read: lines of a file, of a page, and of a page copied out of a document. */
const forms: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  CSV: (lines) => [head, ...lines].join('\n'),
  'with semicolons': (lines) => [head, ...lines].map((line) => line.replaceAll(',', ';')).join('\n'),
  'a handbook page': (lines) => ['# Us', '', bars(head), '|---|---|---|---|', ...lines.map(bars)].join('\n'),
  'a copied page': (lines) =>
    ['Us', '', ...[head, ...lines].map((line) => line.replaceAll(',', '\t'))].join('\n'),
};
const read = (text: string) => {
  const found = readGroups(text, here, true);
  if (found === null) throw new Error('No table of groups');
  return {
    names: found.groups.map(({ name }) => name),
    problems: found.problems.map(({ what }) => inEnglish(what)),
  };
};

for (const [form, write] of Object.entries(forms)) {
  test.each<[string, readonly string[], readonly string[], RegExp]>([
    ['markup', ['<script>alert(1)</script>,Ada Fern'], ['<script>alert(1)</script>'], /^$/],
    [
      'a formula',
      ["'=HYPERLINK(1),Ada Fern", "G,'=Ada"],
      form === 'CSV' || form === 'with semicolons' ? ['=HYPERLINK(1)', 'G'] : ["'=HYPERLINK(1)", 'G'],
      /isn’t in your list/,
    ],
    ['no name', [',Ada Fern', 'G,Ada Fern'], ['G'], /Give the group a name/],
    ['a name without end', [`${'x'.repeat(400)},Ada Fern`, 'G,Ada Fern'], ['G'], /at most 80 characters/],
    ['a name that is twice there', ['G,Ada Fern', 'g,Ada Fern'], ['G'], /There is a group called g already/],
    [
      'an address that is none',
      ['G,Ada Fern,javascript:alert(1)', 'H,Ada Fern'],
      ['H'],
      /is no list address/,
    ],
    [
      'an address of a person',
      ['G,Ada Fern,ada@fern.example', 'H,Ada Fern'],
      ['H'],
      /Ada Fern has ada@fern.example already/,
    ],
    ['an address that two want', ['G,Ada Fern,#help', 'H,Ada Fern,#help'], ['G'], /G has #help already/],
    ['nobody in it', ['G,,#help', 'H,Ada Fern'], ['H'], /Add at least one member/],
    ['more answers than people', ['G,Ada Fern,,4', 'H,Ada Fern'], ['H'], /fewer than 4/],
    ['a number that is none', ['G,Ada Fern,,NaN', 'H,Ada Fern'], ['H'], /whole number/],
    ['groups that contain each other', ['G,H', 'H,G', 'I,Ada Fern'], [], /G would contain itself: G → H → G/],
  ])(`${form}: %s`, (_, lines, names, problem) => {
    const found = read(write(lines));
    expect(found.names).toEqual(names);
    expect(found.problems.join(' ')).toMatch(problem);
  });
}

test('a flood of groups is cut with one sentence', () => {
  const flood = Array.from({ length: 3000 }, (_, at) => `G${at},Ada Fern`);
  const { names, problems } = read([head, ...flood].join('\n'));
  expect([names.length, problems.length]).toEqual([500, 1]);
});

test('a quote that never closes costs the lines behind it, and is told', () => {
  const { names, problems } = read([head, 'G,Ada Fern', 'H,"Ada Fern', 'I,Ada Fern'].join('\n'));
  expect(names).toEqual(['G']);
  expect(problems.join()).toMatch(/quotation mark/i);
});
