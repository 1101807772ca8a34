import { expect, test } from 'vitest';
import type { Group, GroupAddress } from '@/utils/domain/groups/group';
import type { Address, Person } from '@/utils/domain/people/person';
import { inEnglish } from '@/utils/words/english';
import { planText } from './plan-text';

const group = (name: string, ...addresses: GroupAddress[]): Group => ({
  id: name,
  name,
  addresses,
  members: [],
  quorum: 'all',
});
const groups = [
  group('Support', { kind: 'list', value: 'help@lists.example' }),
  group('On call', { kind: 'user-group-name', value: 'oncall', team: 'T0ONE111' }),
];
const file = (rows: readonly string[]) => ['name,email,zone,also shown as', ...rows].join('\n');
const plan = async (rows: readonly string[], people: readonly Person[] = [], of = groups) => {
  const { entries, problems, notes } = await planText(file(rows), people, '2026-11-30', {}, of);
  const said = (list: typeof notes) => list.map(({ line, field, what }) => [line, field, inEnglish(what)]);
  return {
    people: entries.map(({ person: { name, addresses } }) => [
      name,
      addresses.map((one: Address) => one.value),
    ]),
    problems: said(problems),
    notes: said(notes),
  };
};

test('a person does not get the address of a group, and keeps all else', async () => {
  expect(await plan(['Ada,"Help@lists.example, ada@team.example",Europe/Berlin,'])).toEqual({
    people: [['Ada', ['ada@team.example']]],
    problems: [],
    notes: [[2, 'email', 'help@lists.example is an address of the group Support, so Ada doesn’t get it.']],
  });
});

test('a row that has no other address is a group and no person; the rows around it come', async () => {
  const rows = ['Ada,ada@team.example,Europe/Berlin,', 'Support,help@lists.example,Europe/Berlin,Helpers'];
  expect(await plan(rows)).toEqual({
    people: [['Ada', ['ada@team.example']]],
    problems: [
      [
        3,
        'email',
        'help@lists.example is an address of the group Support, so this is no person. Nothing of the line is imported.',
      ],
    ],
    notes: [],
  });
});

test('@names are of both; those of another workspace, and display names, are not', async () => {
  const { notes, people } = await plan([
    'Ada,ada@team.example,UTC,@oncall@T0ONE111',
    'Bo,bo@team.example,UTC,@OnCall',
    'Cy,cy@team.example,UTC,@oncall@T0TWO222',
    'Di,di@team.example,UTC,oncall',
  ]);
  expect(notes.map(([line, field]) => [line, field])).toEqual([
    [2, 'also shown as'],
    [3, 'also shown as'],
  ]);
  expect(people[2]).toEqual(['Cy', ['cy@team.example', 'oncall']]);
  expect(people[3]).toEqual(['Di', ['di@team.example', 'oncall']]);
});

test('without groups, and for an address that only looks alike, nothing is told', async () => {
  const rows = ['Ada,help@lists.example,UTC,', 'Bo,help@lists.example.org,UTC,'];
  expect((await plan(rows, [], [])).people).toHaveLength(2);
  const { people, notes, problems } = await plan(rows.slice(1));
  expect([people.length, notes, problems]).toEqual([1, [], []]);
});
