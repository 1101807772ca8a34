import { expect, test } from 'vitest';
import { emptyForm } from '@/components/options/people/empty-form';
import { readDraft } from '@/components/options/people/read-draft';
import type { Group } from '@/utils/domain/groups/group';
import { inEnglish } from '@/utils/words/english';

const help: Group = {
  id: 'g',
  name: 'Support',
  addresses: [
    { kind: 'list', value: 'help@lists.example' },
    { kind: 'user-group-name', value: 'oncall' },
    { kind: 'channel-name', value: 'help' },
  ],
  members: [],
  quorum: 'all',
};
const problems = (form: object) => {
  const typed = { ...emptyForm(), name: 'Ada', zone: 'Europe/Berlin', ...form };
  const read = readDraft({ form: typed, isMe: false, own: {} }, null, [], [help]);
  return read.ok ? [] : read.problems.map(({ field, what }) => `${field}: ${inEnglish(what)}`);
};

test.each([
  ['a list', { emails: 'ada@team.example, Help@lists.example' }, 'emails', 'help@lists.example'],
  ['a user group', { names: '@oncall' }, 'names', 'oncall'],
])('a person may not have the address of %s that is a group’s', (_, form, field, address) => {
  expect(problems(form)).toEqual([
    `${field}: The group Support has ${address} already; an address belongs to one person or group.`,
  ]);
});

test.each([
  [{ emails: 'ada@team.example' }],
  [{ emails: 'help@lists.example.org' }],
  [{ names: 'oncall; help; @help' }],
])('what only looks alike is no such address: %j', (form) => expect(problems(form)).toEqual([]));
