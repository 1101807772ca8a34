import { describe, expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import type { Group } from '@/utils/domain/groups/group';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { readGroups } from '@/utils/roster/groups/read-groups';
import { inEnglish } from '@/utils/words/english';
import { languages } from '@/utils/words/languages';

const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
const person = (name: string, email?: string): Person => ({
  id: name.toLowerCase(),
  name,
  zone: 'Europe/Berlin',
  zoneSource: 'typed',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
  addresses: email === undefined ? [] : [{ kind: 'email', value: email }],
});
const people = [person('Ada', 'ada@team.example'), person('Bo'), person('Cy', 'cy@team.example')];
const member = (kind: 'person' | 'group', id: string) => ({ kind, id });
const oncall: Group = {
  id: 'g1',
  name: 'On call | night',
  addresses: [
    { kind: 'user-group-name', value: 'oncall' },
    { kind: 'list', value: 'on_call@lists.example' },
    { kind: 'channel', value: 'C0HELP11', team: 'T0TEAM01' },
  ],
  members: [member('person', 'ada'), member('person', 'bo')],
  quorum: 1,
};
const everyone: Group = {
  id: 'g2',
  name: 'Everyone here',
  addresses: [],
  members: [member('group', 'g1'), member('person', 'cy'), member('person', 'unlisted dee@team.example')],
  quorum: 'all',
};
const read = (text: string, groups: readonly Group[] = []) => {
  const found = readGroups(text, { people, groups });
  return (
    found && {
      groups: found.groups,
      told: found.problems.map(({ line, field, what }) => `${line} ${field}: ${inEnglish(what)}`),
    }
  );
};
const csv = (...rows: readonly string[]) =>
  ['Group,Addresses,Members,Who has to answer', ...rows].join('\r\n');

describe.each(languages)('in %s', (language) => {
  test('a page with groups gives the same groups back, each under its name', () => {
    const page = writeHandbook(shippedNorms, sayOf(language), people, [oncall, everyone]);
    expect(read(page, [oncall, everyone])).toEqual({
      groups: [oncall, everyone],
      told: [expect.stringMatching(/^\d+ members: “dee@team.example” isn’t in your list\./)],
    });
    // In another browser they get ids of their own, and the members that they have there.
    const [first, second] = read(page)?.groups ?? [];
    expect(first).toEqual({ ...oncall, id: first?.id });
    expect(second?.members[0]).toEqual({ kind: 'group', id: first?.id });
  });
});

test('a CSV of groups is read, whatever separates its cells, and members by address, name or id', () => {
  const wanted = [['Help', ['ada', 'cy'], 2]];
  const shown = (text: string) =>
    read(text)?.groups.map(({ name, members, quorum }) => [name, members.map(({ id }) => id), quorum]);
  expect(shown(csv('Help,"#help, help@lists.example",Ada@Team.example; CY,2 of 2'))).toEqual(wanted);
  expect(shown('\uFEFFgroup;addresses;members;quorum\nHelp;#help;"ada@team.example;cy";2')).toEqual(wanted);
  expect(shown('Group\tMembers\tQuorum\nHelp\tada@team.example; cy\t2')).toEqual(wanted);
});

test('groups that contain each other are told once, with the way, and nothing of the table is taken', () => {
  const rows = ['A,,B; Ada,all', 'B,,C,all', 'C,,A,all', 'Help,#help,Ada,all'];
  expect(read(csv(...rows))).toEqual({
    groups: [],
    told: ['2 members: A would contain itself: A → B → C → A. Remove the member that leads back.'],
  });
  // By a group that is here, too.
  const here = { ...oncall, name: 'B', members: [member('group', 'g2')], addresses: [] };
  const there = { ...everyone, name: 'A', members: [member('person', 'ada')] };
  expect(read(csv('A,,B,all'), [here, there])?.groups).toEqual([]);
});

test.each([
  [
    'an address that is none',
    'Help,help at lists,Ada,all',
    /^2 addresses: “help at lists” is no list address/,
  ],
  [
    'the address of a person',
    'Help,ada@team.example,Cy,all',
    /^2 addresses: Ada has ada@team\.example already/,
  ],
  ['no members', 'Help,#help,,all', /^2 members: Add at least one member\./],
  ['a number that is none', 'Help,#help,Ada,some', /^2 quorum: Write how many have to answer/],
  ['more than there are', 'Help,#help,Ada,3', /^2 quorum: The group has 1 person, fewer than 3\./],
])('%s costs that group alone', (_, row, told) => {
  const found = read(csv(row, 'Other,#other,Cy,'));
  expect(found?.groups.map(({ name }) => name)).toEqual(['Other']);
  expect(found?.told).toEqual([expect.stringMatching(told)]);
});

test('a name twice in a table is one group, and the second is told', () => {
  const found = read(csv('Help,#help,Ada,all', 'HELP,#other,Cy,all'));
  expect(found?.groups).toHaveLength(1);
  expect(found?.told).toEqual(['3 name: There is a group called HELP already. Choose another name.']);
});

test.each([
  'name,email,zone\nAda,ada@team.example,Europe/Berlin',
  'group,email\nHelp,help@lists.example',
  'Members of the group: Ada',
  '',
])('what is no table of groups is none: %j', (text) => expect(read(text)).toBeNull());
