import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSignals } from '@/utils/platform/signals';
import type { LoadedRoster, RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { removeGroup, saveGroup, storedGroups } from '@/utils/store/groups';
import { bringGroupBack, removedGroups } from '@/utils/store/layers/removed-groups';
import { addSource, removeSource, storedSources, storeLoaded } from '@/utils/store/layers/sources';
import { removePeople, savePeople } from '@/utils/store/people';
import { loaded, row, today } from './samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const inGroups = (name: string, ...groups: string[]) => row(name, { groups });
const add = (...rows: RosterRow[]) =>
  addSource(
    { id: 's', kind: 'address', settings: {}, name: 'Sheet', every: 'off' },
    loaded(...rows),
    { now: 1000, today },
    db,
  );
const refresh = (now: number, list: LoadedRoster | 'unchanged') => storeLoaded('s', list, { now, today }, db);
const people = async () => new Map((await db.people.toArray()).map(({ id, name }) => [id, name]));
const idOf = async (name: string) => (await db.people.where('name').equals(name).first())?.id;
/** Each group with its members as the list calls them. */
const shown = async () => {
  const names = await people();
  return (await storedGroups(db)).map(({ name, members }) => [
    name,
    members.map(({ id }) => names.get(id) ?? id),
  ]);
};
const revision = async () => (await readSignals()).revision;

test('rows name groups: their people are in them, and only what changed is written', async () => {
  await add(inGroups('Ada', 'Support'), inGroups('Bo', 'support ', 'Field'));
  expect(await shown()).toEqual([
    ['Field', ['Bo']],
    ['Support', ['Ada', 'Bo']],
  ]);
  const [before, at] = [await storedGroups(db), await revision()];
  await refresh(2000, loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Field', 'Support')));
  expect([await storedGroups(db), await revision()]).toEqual([before, at]);
  await refresh(3000, loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Field')));
  expect(await shown()).toEqual([
    ['Field', ['Bo']],
    ['Support', ['Ada']],
  ]);
  expect(await revision()).toBeGreaterThan(at);
});

test('somebody who cannot be listed, or was removed, is counted and not forgotten', async () => {
  await add(inGroups('Ada', 'Support'), row('Cy', { groups: ['Support'], given: ['addresses'] }));
  expect(await shown()).toEqual([['Support', ['Ada', 'unlisted cy']]]);
  const ada = [...(await people())].find(([, name]) => name === 'Ada')?.[0] ?? '';
  const removed = await removePeople([ada], db);
  expect(await shown()).toEqual([['Support', ['unlisted ada', 'unlisted cy']]]);
  await savePeople(removed, db);
  expect(await shown()).toEqual([['Support', ['Ada', 'unlisted cy']]]);
});

test('whom the reader put in and the source has, too, is counted once also while removed, and is there again after Undo', async () => {
  await add(inGroups('Ada', 'Support'), inGroups('Bo', 'Support'), row('Cy'));
  const [support] = await storedGroups(db);
  const cy = (await idOf('Cy')) ?? '';
  if (support === undefined) throw new Error('a group');
  await saveGroup({ ...support, members: [...support.members, { kind: 'person', id: cy }] }, db);
  const all = loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Support'), inGroups('Cy', 'Support'));
  await refresh(2000, all);
  expect(await shown()).toEqual([['Support', ['Ada', 'Bo', 'Cy']]]);
  const removed = await removePeople([cy], db);
  expect(await shown()).toEqual([['Support', ['Ada', 'Bo', cy]]]);
  await refresh(3000, loaded(inGroups('Ada', 'Support'), inGroups('Cy', 'Support')));
  expect(await shown()).toEqual([['Support', ['Ada', cy]]]);
  // The source has the group no longer with Cy: the reader’s word stays.
  await refresh(4000, loaded(inGroups('Ada', 'Support'), row('Cy')));
  expect(await shown()).toEqual([['Support', ['Ada', cy]]]);
  await refresh(5000, all);
  await savePeople(removed, db);
  expect(await shown()).toEqual([['Support', ['Ada', 'Bo', 'Cy']]]);
});

test('of whom the source gives no zone any more, the reader’s member is counted once', async () => {
  await add(inGroups('Ada', 'Support'), row('Cy'));
  const [support] = await storedGroups(db);
  const cy = (await idOf('Cy')) ?? '';
  if (support === undefined) throw new Error('a group');
  await saveGroup({ ...support, members: [...support.members, { kind: 'person', id: cy }] }, db);
  await refresh(2000, loaded(inGroups('Ada', 'Support'), inGroups('Cy', 'Support')));
  const bare = row('Cy', { groups: ['Support'], given: ['addresses'] });
  await refresh(3000, loaded(inGroups('Ada', 'Support'), bare));
  expect(await idOf('Cy')).toBeUndefined();
  expect(await shown()).toEqual([['Support', ['Ada', cy]]]);
});

test('whom the reader took off a group is not counted by name once removed from the list, nor after Undo', async () => {
  await add(inGroups('Ada', 'Support'), inGroups('Bo', 'Support'));
  const [support] = await storedGroups(db);
  const bo = (await idOf('Bo')) ?? '';
  if (support === undefined) throw new Error('a group');
  await saveGroup({ ...support, members: support.members.filter(({ id }) => id !== bo) }, db);
  const removed = await removePeople([bo], db);
  expect(await shown()).toEqual([['Support', ['Ada']]]);
  await refresh(2000, loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Support', 'Field')));
  expect(await shown()).toEqual([
    ['Field', ['unlisted bo']],
    ['Support', ['Ada']],
  ]);
  await savePeople(removed, db);
  expect(await shown()).toEqual([
    ['Field', ['Bo']],
    ['Support', ['Ada']],
  ]);
});

test('an edit outlives a refresh, a removed group stays away, and both are taken back', async () => {
  await add(inGroups('Ada', 'Support'), inGroups('Bo', 'Field'));
  const [field, support] = await storedGroups(db);
  if (field === undefined || support === undefined) throw new Error('two groups');
  const { keys: _, from: __, ...plain } = support;
  await saveGroup({ ...plain, name: 'Help desk' }, db);
  const bringBack = await removeGroup(field.id, db);
  await refresh(2000, loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Field', 'Support')));
  expect(await shown()).toEqual([['Help desk', ['Ada', 'Bo']]]);
  await bringBack();
  await refresh(3000, loaded(inGroups('Ada', 'Support'), inGroups('Bo', 'Field')));
  expect(await shown()).toEqual([
    ['Field', ['Bo']],
    ['Help desk', ['Ada']],
  ]);
});

test('a group that was removed can be brought back later, from all sources that name it', async () => {
  await add(inGroups('Ada', 'Support', 'Field'));
  await addSource(
    { id: 't', kind: 'address', settings: {}, name: 'Other', every: 'off' },
    loaded(inGroups('Ada', 'SUPPORT')),
    { now: 1000, today },
    db,
  );
  const removed = async () => removedGroups(await storedSources(db));
  expect(await removed()).toEqual([]);
  const support = (await storedGroups(db)).find(({ name }) => name === 'Support');
  await removeGroup(support?.id ?? '', db);
  await refresh(2000, loaded(inGroups('Ada', 'Support', 'Field'), inGroups('Bo', 'Support')));
  expect(await shown()).toEqual([['Field', ['Ada']]]);
  const [one, ...more] = await removed();
  expect([one?.source.name, one?.group.name, more]).toEqual(['Sheet', 'Support', []]);
  if (one === undefined) throw new Error('a removed group');
  const undo = await bringGroupBack(one, db);
  const back = [
    ['Field', ['Ada']],
    ['Support', ['Ada', 'Bo']],
  ];
  expect([await shown(), await removed()]).toEqual([back, []]);
  await undo();
  expect([await shown(), (await removed()).length]).toEqual([[['Field', ['Ada']]], 1]);
});

test('groups go with their source, edited ones stay, and undo brings all back', async () => {
  await add(inGroups('Ada', 'Support', 'Field'));
  const [field] = await storedGroups(db);
  if (field === undefined) throw new Error('a group');
  await saveGroup({ ...field, quorum: 1 }, db);
  const before = await storedGroups(db);
  const undo = await removeSource('s', false, db);
  expect((await storedGroups(db)).map(({ name, from }) => [name, from])).toEqual([['Field', undefined]]);
  await undo();
  expect(await storedGroups(db)).toEqual(before);
});

test('a group that the source lists itself comes with its addresses; one that is too large is told', async () => {
  const crowd = Array.from({ length: 201 }, (_, at) => ({ row: `r${at}`, name: `R ${at}` }));
  await add(row('Ada', { id: 'U1' }));
  await refresh(2000, {
    ...loaded(row('Ada', { id: 'U1' })),
    groups: [
      {
        ...{
          id: 'S1',
          name: 'Support',
          addresses: [{ kind: 'user-group-name', value: 'support', team: 'T1' }],
        },
        members: [
          { row: 'U1', name: 'Ada' },
          { row: 'U9', name: 'Somebody' },
        ],
      },
      { id: 'S2', name: 'Everyone', addresses: [], members: crowd },
    ],
  });
  expect(await shown()).toEqual([['Support', ['Ada', 'unlisted somebody']]]);
  expect((await db.sources.get('s'))?.problems).toMatchObject([{ name: 'Everyone', field: 'groups' }]);
});

test('groups that cannot be read this time stay as they were, with whom a person of theirs is', async () => {
  const groups = [{ id: 'S1', name: 'Support', addresses: [], members: [{ row: 'U1', name: 'Ada' }] }];
  const ada = row('Ada', { id: 'U1' });
  await add(ada);
  expect(await refresh(2000, { ...loaded(ada), groups })).toEqual({ changed: 0, gone: 0, hasGroups: true });
  const before = await storedGroups(db);
  const unread = { ...loaded(ada), groups: 'unread' } as const;
  expect(await refresh(3000, unread)).toEqual({ changed: 0, gone: 0, hasGroups: false });
  expect(await storedGroups(db)).toEqual(before);
  expect(before[0]?.from?.rows).toEqual([{ source: 's', id: 'S1', goneSince: null }]);
  await refresh(4000, loaded(ada));
  expect((await storedGroups(db))[0]?.from?.rows).toEqual([{ source: 's', id: 'S1', goneSince: 4000 }]);
});
