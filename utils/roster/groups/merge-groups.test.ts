import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupAddress } from '@/utils/domain/groups/group';
import type { NamedGroup, SourceGroup } from '@/utils/domain/groups/source-group';
import { groupMember } from '../membership/group-member';
import { diffGroups } from './diff-groups';
import { type GroupChanges, type GroupLayer, type ListedGroup, mergeGroups } from './merge-groups';

const day = 86_400_000;
const support: GroupAddress = { kind: 'user-group-name', value: 'support' };
const named = (name: string, rows: readonly string[], addresses: GroupAddress[] = []): NamedGroup => ({
  ...{ id: `name:${name.toLowerCase()}`, name, addresses },
  members: rows.map((row) => ({ row, name: row.toUpperCase() })),
});
const layer = (source: string, ...groups: NamedGroup[]): GroupLayer => ({
  ...{ source, name: `The ${source}`, hidden: [] },
  groups: groups.map((group): SourceGroup => ({ ...group, goneSince: null })),
});
let ids = 0;
function merge(layers: readonly GroupLayer[], stored: readonly ListedGroup[] = []): GroupChanges {
  return mergeGroups({
    ...{ layers, stored, hasPerson: () => null, absentOf: () => undefined },
    personOf: (_, row) => (row.startsWith('x') ? undefined : `person ${row}`),
    newId: () => `group ${++ids}`,
  });
}
/** The list after a merge. */
function listed(layers: readonly GroupLayer[], stored: readonly ListedGroup[] = []): readonly ListedGroup[] {
  const { put, remove } = merge(layers, stored);
  const after = new Map([...stored, ...put].map((group) => [group.id, group]));
  for (const id of remove) after.delete(id);
  return [...after.values()];
}
const only = (groups: readonly ListedGroup[]): ListedGroup => {
  const [group, ...more] = groups;
  if (group === undefined || more.length > 0) throw new Error(`${groups.length} groups`);
  return group;
};
const membersOf = (group: ListedGroup) => group.members.map(({ id }) => id);

test('a source’s group has its people, and counts whoever is not in the list', () => {
  const group = only(listed([layer('sheet', named('Support', ['a', 'xo']))]));
  expect(group).toMatchObject({ name: 'Support', quorum: 'all', addresses: [] });
  expect(membersOf(group)).toEqual(['person a', 'unlisted xo']);
  expect(group.from?.rows).toEqual([{ source: 'sheet', id: 'name:support', goneSince: null }]);
});

test('what the reader changed stays, and what the source changes since comes beside it', () => {
  const first = only(listed([layer('sheet', named('Support', ['a', 'b', 'c']))]));
  const edited: ListedGroup = {
    ...first,
    ...{ name: 'Help desk', quorum: 1, addresses: [support] },
    members: [
      { kind: 'person', id: 'person a' },
      { kind: 'person', id: 'person b' },
      { kind: 'person', id: 'mine' },
    ],
  };
  const after = only(listed([layer('sheet', named('Support', ['b', 'c', 'd']))], [edited]));
  expect(after).toMatchObject({ id: first.id, name: 'Help desk', quorum: 1, addresses: [support] });
  expect(membersOf(after)).toEqual(['person b', 'person d', 'mine']);
});

test('a group of the reader’s own of that name stays as it is, and follows what the source changes later', () => {
  const own: ListedGroup = {
    ...{ id: 'own', name: 'support', addresses: [support], quorum: 2 },
    members: [{ kind: 'person', id: 'person a' }],
  };
  const joined = only(listed([layer('sheet', named('Support', ['b']))], [own]));
  expect({ ...joined, from: undefined }).toEqual({ ...own, from: undefined });
  const later = only(listed([layer('sheet', named('Support', ['b', 'c']))], [joined]));
  expect(membersOf(later)).toEqual(['person c', 'person a']);
});

test('a group that the reader had before stays when no source has it any more, though all said the same', () => {
  const own: ListedGroup = {
    ...{ id: 'own', name: 'Support', addresses: [], quorum: 'all' },
    members: [{ kind: 'person', id: 'person a' }],
  };
  const joined = only(listed([layer('sheet', named('Support', ['a']))], [own]));
  const later = only(listed([layer('sheet', named('Support', ['a']))], [joined]));
  expect(later.from?.said).toEqual({ name: 'Support', addresses: [], members: own.members });
  expect(only(listed([], [later]))).toEqual(own);
});

test('a member, an address and a name that reader and source both gave stay when the source drops them', () => {
  const own: ListedGroup = {
    ...{ id: 'own', name: 'Support', addresses: [support], quorum: 'all' },
    members: [{ kind: 'person', id: 'person a' }],
  };
  const slack = (name: string, rows: string[], addresses: GroupAddress[] = []) =>
    layer('slack', { ...named(name, rows, addresses), id: 'S1' });
  const joined = only(listed([slack('Support', ['a', 'b'], [support])], [own]));
  const followed = only(listed([slack('Support', ['a', 'b'], [support])], [joined]));
  const dropped = only(listed([slack('Help', ['b', 'c'])], [followed]));
  expect(dropped).toMatchObject({ name: 'Support', addresses: [support] });
  expect(membersOf(dropped)).toEqual(['person c', 'person a']);
  // Of a source’s own group: what the reader added, and the source says later and then no longer.
  const first = only(listed([slack('Support', ['a'])]));
  const added: ListedGroup = { ...first, members: [...first.members, { kind: 'person', id: 'person b' }] };
  const both = only(listed([slack('Support', ['a', 'b'])], [added]));
  expect(membersOf(both)).toEqual(['person a', 'person b']);
  expect(membersOf(only(listed([slack('Support', ['a'])], [both])))).toEqual(['person a', 'person b']);
  // Without its source it is the reader’s; taken off by the reader, a member stays away.
  expect(membersOf(only(listed([], [both])))).toEqual(['person a', 'person b']);
  const taken: ListedGroup = { ...both, members: both.members.slice(0, 1) };
  expect(membersOf(only(listed([slack('Support', ['a', 'b'])], [taken])))).toEqual(['person a']);
});

test('two sources name one group by its address or, where one has none, by name; the higher one’s people count', () => {
  const slack = layer('slack', { ...named('Support', ['a'], [support]), id: 'S1' });
  const group = only(listed([layer('sheet', named('SUPPORT', ['b'])), slack]));
  expect(membersOf(group)).toEqual(['person b']);
  expect(group.addresses).toEqual([support]);
});

test('two groups of one name with addresses of their own are two, told apart by their source', () => {
  const other: GroupAddress = { ...support, team: 'T2' };
  const groups = listed([
    layer('one', named('Support', ['a'], [{ ...support, team: 'T1' }])),
    layer('two', named('Support', ['b'], [other])),
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['Support', 'Support (The two)']);
  expect(
    merge(
      [
        layer('one', named('Support', ['a'], [{ ...support, team: 'T1' }])),
        layer('two', named('Support', ['b'], [other])),
      ],
      groups,
    ),
  ).toEqual({ put: [], remove: [] });
});

test('an address that a person or another group has is not given to a group', () => {
  const own: ListedGroup = { id: 'own', name: 'Desk', addresses: [support], members: [], quorum: 'all' };
  const two = layer(
    'sheet',
    named('Ops', ['a'], [{ kind: 'channel-name', value: 'ops' }]),
    named('Help', ['a']),
  );
  const [, ops] = listed([two], [own]);
  expect(ops?.addresses).toHaveLength(1);
  const changes = mergeGroups({
    ...{ layers: [two], stored: [], personOf: () => undefined, absentOf: () => undefined },
    newId: () => `group ${++ids}`,
    hasPerson: ({ value }) => (value === 'ops' ? 'Ada' : null),
  });
  expect(changes.put.flatMap(({ addresses }) => addresses)).toEqual([]);
});

test('one that the reader removed stays away', () => {
  const hidden = { ...layer('sheet', named('Support', ['a'])), hidden: ['name:support'] };
  expect(listed([hidden])).toEqual([]);
});

test('a group that no source has goes, and one with own changes becomes the reader’s', () => {
  const both = listed([layer('sheet', named('Ops', ['a']), named('Support', ['b']))]);
  const edited = both.map((group) => (group.name === 'Ops' ? { ...group, quorum: 1 } : group));
  const { from, ...left } = only(listed([], edited));
  expect([left.name, from]).toEqual(['Ops', undefined]);
});

test('what a source no longer has stays 30 days; of a list that was cut off nothing is gone', () => {
  const before = diffGroups([], [named('Ops', ['a', 'b']), named('Support', ['b'])], 0);
  const cut = diffGroups(before, [named('Ops', ['a'])], day, true);
  expect(cut.map(({ members, goneSince }) => [members.length, goneSince])).toEqual([
    [2, null],
    [1, null],
  ]);
  const gone = diffGroups(before, [named('Ops', ['a'])], day);
  expect(gone.map(({ goneSince }) => goneSince)).toEqual([null, day]);
  expect(diffGroups(gone, [named('Ops', ['a'])], 30 * day)).toEqual(gone);
  expect(diffGroups(gone, [named('Ops', ['a'])], 31 * day)).toHaveLength(1);
  expect(diffGroups(gone, [named('Support', [])], 2 * day).map(({ goneSince }) => goneSince)).toEqual([
    2 * day,
    null,
  ]);
});

const anyGroup = fc.record({
  name: fc.constantFrom('Ops', 'Support', 'Field', 'support'),
  rows: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'x1', 'x2')),
});
const anyLayers = fc
  .array(fc.uniqueArray(anyGroup, { selector: ({ name }) => name.toLowerCase() }), { maxLength: 3 })
  .map((all) =>
    all.map((groups, at) => layer(`s${at}`, ...groups.map(({ name, rows }) => named(name, rows)))),
  );

test('merging the same again changes nothing, names stay unique, and own changes outlive any refresh', () => {
  fc.assert(
    fc.property(anyLayers, anyLayers, fc.nat(), (first, second, pick) => {
      const before = listed(first);
      expect(merge(first, before)).toEqual({ put: [], remove: [] });
      const names = before.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      if (before.length === 0) return;
      const at = pick % before.length;
      const edited = before.map((group, index) =>
        index === at
          ? { ...group, quorum: 1, members: [...group.members, { kind: 'person', id: 'mine' } as const] }
          : group,
      );
      const after = listed(second, edited);
      const mine = after.find(({ id }) => id === before[at]?.id);
      expect(mine?.quorum).toBe(1);
      expect(mine?.members.some(({ id }) => id === 'mine')).toBe(true);
      expect(merge(second, after)).toEqual({ put: [], remove: [] });
    }),
  );
});

describe('groups in groups of a source', () => {
  const inner = (name: string) => ({ ...groupMember(name) });
  const outer = (...more: string[]): NamedGroup => {
    const group = named('All', more);
    return { ...group, members: [...group.members, inner('Support')] };
  };

  test('are members of the list’s groups, whichever comes first', () => {
    for (const groups of [
      [outer('c'), named('Support', ['a', 'xo'])],
      [named('Support', ['a', 'xo']), outer('c')],
    ]) {
      const after = listed([layer('sheet', ...groups)]);
      const [all, support] = ['All', 'Support'].map((name) => after.find((one) => one.name === name));
      expect(all?.members).toEqual([
        { kind: 'person', id: 'person c' },
        { kind: 'group', id: support?.id },
      ]);
      expect(listed([layer('sheet', ...groups)], after)).toEqual(after);
    }
  });

  test('are those of the reader’s own of that name, and of another source', () => {
    const own: ListedGroup = {
      ...{ id: 'own', name: 'support', addresses: [], quorum: 1 },
      members: [{ kind: 'person', id: 'person q' }],
    };
    const after = listed([layer('slack', outer()), layer('sheet', named('Support', ['a']))], [own]);
    const all = after.find(({ name }) => name === 'All');
    // Slack’s list names it and says nothing of it itself.
    expect(all?.members).toEqual([{ kind: 'person', id: 'unlisted support' }]);
    const both = listed([layer('slack', outer(), named('Support', ['a']))], [own]);
    expect(both.find(({ name }) => name === 'All')?.members).toEqual([{ kind: 'group', id: 'own' }]);
  });

  test('one that the reader removed leaves its people in the group that it is in', () => {
    const sheet = layer('sheet', outer('c'), named('Support', ['a', 'xo']));
    const after = only(listed([{ ...sheet, hidden: ['name:support'] }]));
    expect(membersOf(after)).toEqual(['person c', 'person a', 'unlisted xo']);
  });
});
