import { afterEach, describe, expect, test, vi } from 'vitest';
import { tokens } from '@/tests/office/slack-api/ids';
import { groupLimits } from '@/utils/domain/groups/group';
import { namedGroups } from '@/utils/roster/groups/named-groups';
import type { RowProblem } from '@/utils/roster/source';
import type { Loaded } from '@/utils/roster/sources/roster-source';
import { sayEnglish } from '@/utils/words/english';
import { listOf, notesOf, office, team } from './slack-lists';

afterEach(() => void vi.useRealTimers());

const told = (problems: readonly RowProblem[]) =>
  problems.map(({ name, what }) => `${name}: ${sayEnglish(what)}`);

describe('user groups', () => {
  const address = (id: string, handle: string) => [
    { kind: 'user-group-name', value: handle, team },
    { kind: 'user-group', value: id, team },
  ];

  test('come with their members by the rows of people; a disabled one and whoever left do not', async () => {
    const world = office();
    const list = await listOf(world);
    expect(list.groups).toEqual([
      {
        id: 'S0LAUNCH1',
        name: 'Launch team',
        addresses: address('S0LAUNCH1', 'launch'),
        members: ['U0MARA001', 'U0ANANYA1', 'U0TOMBEC1'].map((id) => ({
          row: `${id}@${team}`,
          name: `${id}@${team}`,
        })),
      },
      {
        id: 'S0LEGAL01',
        name: 'Legal',
        addresses: address('S0LEGAL01', 'legal'),
        members: [{ row: `U0JONAS01@${team}`, name: `U0JONAS01@${team}` }],
      },
    ]);
    expect(list.remarks).toEqual([]);
    expect(world.log.at(-1)).toMatchObject({ method: 'usergroups.list', args: { include_users: 'true' } });
  });

  test('members whom the list does not have are counted, empty and huge groups are told', async () => {
    const world = office();
    const [launch] = world.groups;
    if (launch === undefined) throw new Error('The office changed');
    const many = Array.from({ length: 201 }, (_, at) => `U0CROWD${at}`);
    world.groups.splice(
      0,
      world.groups.length,
      { ...launch, users: [...launch.users, 'U0NOBODY1', 'U0NOBODY2'] },
      { ...launch, id: 'S0EMPTY01', name: 'Nobody', users: [] },
      { ...launch, id: 'S0CROWD01', name: 'All hands', users: many },
    );
    const list = await listOf(world);
    expect(
      list.groups === 'unread' ? [] : list.groups?.map(({ name, members }) => [name, members.length]),
    ).toEqual([
      ['Launch team', 5],
      ['All hands', 201],
    ]);
    expect(notesOf(list).slice(0, 2)).toEqual([
      'Launch team: 2 members can’t be listed; the card counts them as missing.',
      '1 user group without members was left out: Nobody.',
    ]);
    // A group as large is left out by what keeps them.
    const { groups, problems } = namedGroups(list, []);
    expect(groups.map(({ name }) => name)).toEqual(['Launch team']);
    expect(told(problems)).toEqual(['All hands: This group was left out: it has more than 200 members.']);
  });

  test('more groups than are kept, and a name that is too long, cost themselves alone', () => {
    const group = { id: 'S0', name: 'A', addresses: [], members: [{ row: 'U0', name: 'U0' }] };
    const long = { ...group, id: 'long', name: 'n'.repeat(groupLimits.name + 1) };
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...group, id: `S${at}`, name: `G${at}` }));
    const most = `G${groupLimits.groups - 1}: At most ${groupLimits.groups} groups come from one source.`;
    const over = namedGroups({ rows: [], groups: [long, ...many(groupLimits.groups + 3)] }, []);
    expect(told(over.problems)[0]).toBe(`${most} This one and 3 more were left out.`);
    const rest = many(groupLimits.groups);
    const { groups, problems } = namedGroups({ rows: [], groups: [long, ...rest] }, []);
    expect(groups).toEqual(rest.slice(0, -1));
    expect(told(problems)).toEqual([
      `${most} This one was left out.`,
      `${long.name.slice(0, -1)}: This group was left out: its name has more than ${groupLimits.name} characters.`,
    ]);
  });

  const unread = (list: Exclude<Loaded, 'unchanged'>) => [list.groups, (list.remarks ?? []).map(sayEnglish)];
  const noScope =
    'User groups weren’t read. To bring them too, add the scope usergroups:read in Slack and reinstall the app.';

  test('without the scope people come all the same, a sentence says what to add, and nothing is asked in vain', async () => {
    const world = office();
    const list = await listOf(world, { token: tokens.noGroups });
    expect(list.rows).toHaveLength(10);
    expect(unread(list)).toEqual(['unread', [noScope]]);
    expect(notesOf(list)).toContain(noScope);
    expect(world.log.map(({ method }) => method)).toEqual(['users.list']);
  });

  test.each([
    ['missing_scope', noScope],
    ['503', 'Slack didn’t give its user groups this time. Refresh to try again.'],
    ['fatal_error', 'Slack didn’t give its user groups this time. Refresh to try again.'],
    ['cut-before', 'Slack didn’t give its user groups this time. Refresh to try again.'],
  ] as const)('%s costs the groups alone', async (kind, words) => {
    const world = office();
    world.faults.push({ kind, on: '* /api/usergroups.list', times: 9 });
    const list = await listOf(world);
    expect([list.rows.length, ...unread(list)]).toEqual([10, 'unread', [words]]);
  });

  test('what is no list of groups costs the groups alone, what is no group itself', async () => {
    const world = office();
    const instead = (usergroups: unknown) =>
      world.faults.push({
        kind: 'fatal_error',
        on: '* /api/usergroups.list',
        instead: () => ({ status: 200, body: { ok: true, usergroups } }),
      });
    instead('none');
    expect((await listOf(world)).groups).toBe('unread');
    instead([7, { id: 'S1', name: 'No users' }, { id: '<b>', name: 'x', users: [] }]);
    const list = await listOf(world);
    expect(list.groups).toEqual([]);
    expect(notesOf(list).slice(0, 3)).toEqual(
      Array(3).fill('Slack sent something that isn’t a user group here, so it was skipped.'),
    );
  });

  test('a short pause is waited for, after a long one people come without their groups', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const world = office();
    world.faults.push({ kind: '429', on: '* /api/usergroups.list', retryAfter: 7 });
    const loading = listOf(world);
    await vi.waitFor(() => expect(world.log.at(-1)?.came).toBe('429'));
    await vi.advanceTimersByTimeAsync(7_000);
    expect((await loading).groups).toHaveLength(2);
    vi.useRealTimers();
    world.faults.push({ kind: '429', on: '* /api/usergroups.list', retryAfter: 21 });
    expect((await listOf(world)).groups).toBe('unread');
  });
});
