import { expect, test } from 'vitest';
import type { Group } from '@/utils/domain/groups/group';
import { sampleTeam } from '@/utils/roster/sample-team';
import { inEnglish } from '@/utils/words/english';
import { draftOf, type GroupDraft, readGroupDraft } from './read-group-draft';

const people = sampleTeam(Temporal.PlainDate.from('2026-11-22'));
const [ada, bo] = people;
const members = [ada, bo].map((person) => ({ kind: 'person', id: person?.id ?? '' }) as const);
const draft = (more: Partial<GroupDraft> = {}): GroupDraft => ({
  name: 'Field ops',
  addresses: '',
  members,
  isAll: true,
  quorum: '',
  ...more,
});
const read = (more: Partial<GroupDraft>, groups: readonly Group[] = []) => {
  const found = readGroupDraft(draft(more), 'id', groups, people);
  return found.ok ? found.group : found.problems.map(({ field, what }) => `${field}: ${inEnglish(what)}`);
};

test('what is typed becomes a group, and is typed again as it was', () => {
  const group = read({
    name: ' Field ops ',
    addresses: 'OPS@lists.example, #ops; @on-call',
    isAll: false,
    quorum: ' 2 ',
  });
  expect(group).toEqual({
    id: 'id',
    name: 'Field ops',
    addresses: [
      { kind: 'list', value: 'ops@lists.example' },
      { kind: 'channel-name', value: 'ops' },
      { kind: 'user-group-name', value: 'on-call' },
    ],
    members,
    quorum: 2,
  });
  expect(draftOf(group as Group)).toEqual({
    ...draft({ addresses: 'ops@lists.example, #ops, @on-call', isAll: false, quorum: '2' }),
  });
  expect(read({})).toMatchObject({ quorum: 'all', addresses: [] });
});

test.each(['٢', '２', '२'])('a number is read in the digits of its script: %s', (quorum) => {
  expect(read({ isAll: false, quorum })).toMatchObject({ quorum: 2 });
});

test.each<[string, Partial<GroupDraft>, string]>([
  [
    'nothing',
    { isAll: false, quorum: '' },
    'quorum: Write how many have to answer as a whole number from 1.',
  ],
  [
    'a word',
    { isAll: false, quorum: 'two' },
    'quorum: Write how many have to answer as a whole number from 1.',
  ],
  [
    'a fraction',
    { isAll: false, quorum: '1.5' },
    'quorum: Write how many have to answer as a whole number from 1.',
  ],
  [
    'below one',
    { isAll: false, quorum: '-1' },
    'quorum: Write how many have to answer as a whole number from 1.',
  ],
])('a quorum of %s is told', (_, more, sentence) => {
  expect(read(more)).toEqual([sentence]);
});

test('each address that is none is told, the email of a person too', () => {
  const email = ada?.addresses.find(({ kind }) => kind === 'email')?.value ?? '';
  expect(read({ addresses: `ops, #two words, ${email}` })).toEqual([
    ...['ops', '#two words'].map(
      (text) =>
        `addresses: “${text}” is no list address, channel or user group. Write it like help@lists.example, #help or @oncall, or paste the channel’s link.`,
    ),
    `addresses: ${ada?.name} has ${email} already; an address belongs to one group or person.`,
  ]);
});
