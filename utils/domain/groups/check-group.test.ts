import { expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { checkGroup, tidyGroup } from './check-group';
import type { Group, GroupAddress } from './group';
import { personOwner } from './person-address';

const person = (id: string) => ({ kind: 'person', id }) as const;
const group = (id: string) => ({ kind: 'group', id }) as const;
const made = (id: string, more: Partial<Group> = {}): Group => ({
  id,
  name: `Team ${id}`,
  addresses: [],
  members: [person('ada'), person('bo')],
  quorum: 'all',
  ...more,
});
const said = (
  one: Group,
  others: readonly Group[] = [],
  hasPerson?: (address: GroupAddress) => string | null,
) => checkGroup(one, others, hasPerson).map(({ field, what }) => `${field}: ${inEnglish(what)}`);

test('a group that can be kept has no problem, with the one that it replaces, too', () => {
  const one = made('a', { addresses: [{ kind: 'list', value: 'a@lists.example' }], quorum: 2 });
  expect(said(one)).toEqual([]);
  expect(said(one, [one, made('b')])).toEqual([]);
});

test('a cycle is refused with its path', () => {
  const [b, c] = [made('b', { members: [group('c')] }), made('c', { members: [group('a')] })];
  expect(said(made('a', { members: [person('ada'), group('b')] }), [b, c])).toEqual([
    'members: Team a would contain itself: Team a → Team b → Team c → Team a. Remove the member that leads back.',
  ]);
  expect(said(made('a', { members: [group('a')] }))).toEqual([
    'members: Team a would contain itself: Team a → Team a. Remove the member that leads back.',
  ]);
  // Not one that is beside the way.
  expect(said(made('d', { members: [group('b')] }), [b, c])).toEqual([]);
});

test.each<[string, Partial<Group>, string[]]>([
  ['no name', { name: '' }, ['name: Give the group a name.']],
  ['a long name', { name: 'n'.repeat(81) }, ['name: Use at most 80 characters for the name.']],
  [
    'the name of another, in other letters',
    { name: 'TEAM B' },
    ['name: There is a group called TEAM B already. Choose another name.'],
  ],
  ['nobody in it', { members: [] }, ['members: Add at least one member.']],
  [
    'a quorum above its people',
    { quorum: 3 },
    ['quorum: The group has 2 people, fewer than 3. Write a smaller number, or choose everyone.'],
  ],
  [
    'a quorum above its people, of whom one is named twice',
    { quorum: 3, members: [person('ada'), person('bo'), group('b')] },
    ['quorum: The group has 2 people, fewer than 3. Write a smaller number, or choose everyone.'],
  ],
  ['half a person', { quorum: 1.5 }, ['quorum: Write how many have to answer as a whole number from 1.']],
  ['none', { quorum: 0 }, ['quorum: Write how many have to answer as a whole number from 1.']],
  ['no number', { quorum: Number.NaN }, ['quorum: Write how many have to answer as a whole number from 1.']],
  [
    'the address of another group',
    { addresses: [{ kind: 'channel-name', value: 'help' }] },
    ['addresses: Team b has #help already; an address belongs to one group or person.'],
  ],
  [
    'the address of a person',
    { addresses: [{ kind: 'list', value: 'ada@team.example' }] },
    ['addresses: Ada has ada@team.example already; an address belongs to one group or person.'],
  ],
  [
    'the @name of a person',
    { addresses: [{ kind: 'user-group-name', value: 'ada.b' }] },
    ['addresses: Ada has @ada.b already; an address belongs to one group or person.'],
  ],
  [
    'that name in another workspace, a channel of that name, a display name',
    {
      addresses: [
        { kind: 'user-group-name', value: 'ada.b', team: 'T0TWO222' },
        { kind: 'channel-name', value: 'ada.b' },
        { kind: 'user-group-name', value: 'ops' },
      ],
    },
    [],
  ],
  [
    'several things at once',
    { name: '', members: [] },
    ['name: Give the group a name.', 'members: Add at least one member.'],
  ],
])('%s is told in one sentence each', (_, more, sentences) => {
  const other = made('b', { addresses: [{ kind: 'channel-name', value: 'help' }] });
  const hasPerson = personOwner([
    {
      name: 'Ada',
      addresses: [
        { kind: 'email', value: 'ada@team.example' },
        { kind: 'handle', value: 'Ada.B', team: 'T0ONE111' },
        { kind: 'name', value: 'ops' },
      ],
    },
  ]);
  expect(said(made('a', more), [other], hasPerson)).toEqual(sentences);
});

test('an id in two workspaces is two addresses', () => {
  const at = (id: string, team?: string) =>
    made(id, { addresses: [{ kind: 'channel', value: 'C0HELP11', ...(team && { team }) }] });
  expect(said(at('a', 'T0ONE111'), [at('b', 'T0TWO222')])).toEqual([]);
  expect(said(at('a', 'T0ONE111'), [at('b', 'T0ONE111')])).toHaveLength(1);
  expect(said(at('a'), [at('b', 'T0ONE111')])).toHaveLength(1);
});

test('what is named twice is kept once', () => {
  const list = { kind: 'list', value: 'a@lists.example' } as const;
  const twice = made('a', {
    name: ' Help ',
    addresses: [list, list],
    members: [person('ada'), person('ada')],
  });
  expect(tidyGroup(twice)).toEqual(made('a', { name: 'Help', addresses: [list], members: [person('ada')] }));
});
