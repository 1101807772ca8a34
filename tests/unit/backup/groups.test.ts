import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import { salvage } from '@/utils/backup/salvage';
import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from '@/utils/store/database';
import { findGroups, saveGroup } from '@/utils/store/groups';
import { savePeople } from '@/utils/store/people';
import { inEnglish } from '@/utils/words/english';

const today = '2026-11-22';
const [mara, ananya] = sampleTeam(Temporal.PlainDate.from(today)) as [Person, Person];
const person = (id: string) => ({ kind: 'person', id }) as const;
const member = (id: string) => ({ kind: 'group', id }) as const;
const made = (id: string, more: Partial<Group> = {}): Group => ({
  id,
  name: `Team ${id}`,
  addresses: [{ kind: 'channel-name', value: `help-${id}` }],
  members: [person(mara.id)],
  quorum: 1,
  ...more,
});
const fresh = () => new Database(`backup-groups-${Math.random()}`);
const when = (at: number) => String(at);
let db: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  db = fresh();
  await savePeople([mara, ananya], db);
});

async function plan(text: string, into: Database, prefer: Preference = 'file') {
  const read = await readBackupText(text, today);
  if (!read.ok) throw new Error(inEnglish(read.what));
  return await planRestore(read.backup, await readHere(into), prefer, when);
}
const withGroups = async (groups: unknown) =>
  JSON.stringify({ ...JSON.parse(writeBackup(await readBackup(db))), groups });
const groupItems = ({ items }: Awaited<ReturnType<typeof plan>>) =>
  items
    .filter(({ kind }) => kind === 'group')
    .map(
      ({ name, verdict, note }) => `${String(name)} ${verdict}${note === null ? '' : `: ${inEnglish(note)}`}`,
    );

test('groups go with a file of everything, nested ones too, and Undo takes them back', async () => {
  await saveGroup(made('a', { members: [person(mara.id), member('b')], quorum: 'all' }), db);
  await saveGroup(made('b', { members: [person(ananya.id)] }), db);
  const before = await readBackup(db);
  const other = fresh();
  const undo = await applyRestore((await plan(writeBackup(before), other)).writes, other);
  expect((await readBackup(other)).groups).toEqual(before.groups);
  expect((await findGroups([{ kind: 'channel-name', value: 'help-b' }], other)).map(({ id }) => id)).toEqual([
    'b',
  ]);
  expect(groupItems(await plan(writeBackup(before), other))).toEqual(['Team a same', 'Team b same']);
  await undo();
  expect((await readBackup(other)).groups).toEqual([]);
});

test('members are the people here, under their ids here', async () => {
  await saveGroup(made('a'), db);
  const other = fresh();
  await savePeople([{ ...mara, id: 'known' }], other);
  await applyRestore((await plan(writeBackup(await readBackup(db)), other)).writes, other);
  expect((await readBackup(other)).groups.map(({ members }) => members)).toEqual([[person('known')]]);
});

test('a group that differs stays or goes as the reader chooses', async () => {
  await saveGroup(made('a'), db);
  const text = await withGroups([made('a', { name: 'Renamed' })]);
  expect(groupItems(await plan(text, db, 'here'))).toEqual(['Renamed kept: the one here differs']);
  expect(groupItems(await plan(text, db))).toEqual(['Renamed changed: the one here differs']);
});

test('a file of an earlier version, which has no groups, is no problem', async () => {
  const { problems } = await plan(await withGroups(undefined), db);
  expect(problems).toEqual([]);
});

test('what cannot be kept is told, a sentence each, and all others come', async () => {
  await saveGroup(made('here'), db);
  const text = await withGroups([
    made('a', { members: [member('b')] }),
    made('b', { members: [member('a')] }),
    made('c', { members: [person(mara.id), member('b')] }),
    made('d', { addresses: [{ kind: 'channel-name', value: 'help-here' }] }),
    made('e', { quorum: 4 }),
    made('f', { addresses: [{ kind: 'list', value: mara.addresses[0]?.value ?? '' }] }),
    made('g', { addresses: [{ kind: 'channel-name', value: '<script>' }] }),
    made('h', { members: [person(mara.id), person(ananya.id)], quorum: 2 }),
    made('i', { name: 'Team h' }),
  ]);
  const found = await plan(text, db);
  expect(groupItems(found)).toEqual([
    'Team a kept: not imported: Team a would contain itself: Team a → Team b → Team a. Remove the member that leads back.',
    'Team b kept: not imported: Team b would contain itself: Team b → Team a → Team b. Remove the member that leads back.',
    'Team c kept: not imported: its member Team b can’t be imported',
    'Team d kept: not imported: Team here has #help-here already; an address belongs to one group or person.',
    'Team e kept: not imported: The group has 1 person, fewer than 4. Write a smaller number, or choose everyone.',
    `Team f kept: not imported: ${mara.name} has ${mara.addresses[0]?.value} already; an address belongs to one group or person.`,
    'Team g kept: not imported: “#<script>” is no list address, channel or user group. Write it like help@lists.example, #help or @oncall, or paste the channel’s link.',
    'Team h added',
    'Team h kept: not imported: There is a group called Team h already. Choose another name.',
  ]);
  expect(found.writes.groups.map(({ id }) => id)).toEqual(['h']);
});

test('an entry that is no group is left out with its line, and a flood is cut', async () => {
  const bad = await plan(
    await withGroups([made('a'), { ...made('b'), members: 'mara' }, null, { ...made('c'), quorum: 'most' }]),
    db,
  );
  expect(groupItems(bad)).toEqual(['Team a added']);
  expect(bad.problems.map(({ field, what }) => `${field} ${inEnglish(what)}`)).toEqual([
    'groups[1].members This is missing or is not what it should be. This group is left out.',
    'groups[2] This is missing or is not what it should be. This group is left out.',
    'groups[3].quorum This is missing or is not what it should be. This group is left out.',
  ]);
  const flood = await plan(await withGroups(Array.from({ length: 501 }, (_, at) => made(String(at)))), db);
  expect(flood.problems.map(({ what }) => inEnglish(what))).toEqual([
    'A file has at most 500 groups; the others are left out.',
  ]);
  expect(flood.writes.groups).toHaveLength(500);
  const none = await plan(await withGroups('all'), db);
  expect(none.problems.map(({ what }) => inEnglish(what))).toEqual([
    'The list “groups” is missing or isn’t a list, so nothing of it is imported.',
  ]);
});

test('what is saved of a database that cannot be opened has the groups, and imports again', async () => {
  await saveGroup(made('a'), db);
  const saved = await salvage(db.name);
  const other = fresh();
  expect(groupItems(await plan(saved?.text ?? '', other))).toEqual(['Team a added']);
});
