import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { loaded, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { Database } from '@/utils/store/database';
import { removeGroup, saveGroup, storedGroups } from '@/utils/store/groups';
import { addSource, storeLoaded } from '@/utils/store/layers/sources';
import { inEnglish } from '@/utils/words/english';

const fresh = () => new Database(`groups-of-sources-${Math.random()}`);
async function restore(text: string, db: Database) {
  const read = await readBackupText(text, today);
  if (!read.ok) throw new Error(inEnglish(read.what));
  const plan = await planRestore(read.backup, await readHere(db), 'here', (at) => new Date(at).toISOString());
  return { plan, undo: await applyRestore(plan.writes, db) };
}

test('groups of a source come with it, edited and removed ones as they were, and are no one’s twice', async () => {
  const db = fresh();
  const ada = row('Ada', { groups: ['Support', 'Field', 'Ops'] });
  const settings = { url: 'https://files.example/a.csv' };
  await addSource(
    { id: 'a', kind: 'address', settings, name: 'a', every: 'daily' },
    loaded(ada, row('Bo', { groups: ['Support'] })),
    { now: 1000, today },
    db,
  );
  const [field, ops, support] = await storedGroups(db);
  if (!(field && ops && support)) throw new Error('three groups');
  await saveGroup({ ...support, name: 'Help desk', quorum: 1 }, db);
  await removeGroup(ops.id, db);
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  const { undo } = await restore(text, other);
  const shown = async (of: Database) =>
    (await storedGroups(of)).map(({ name, quorum, members, from }) => [
      name,
      quorum,
      members.length,
      from?.said.name,
    ]);
  expect(await shown(other)).toEqual(await shown(db));
  expect(await shown(other)).toEqual([
    ['Field', 'all', 1, 'Field'],
    ['Help desk', 1, 2, 'Support'],
  ]);
  const list = loaded(row('Ada', { groups: ['Field', 'Ops'] }), row('Bo', { groups: ['Support', 'Field'] }));
  await storeLoaded('a', list, { now: 5000, today }, other);
  expect((await shown(other)).map(([name, , count]) => [name, count])).toEqual([
    ['Field', 2],
    ['Help desk', 1],
  ]);
  expect((await restore(text, db)).plan.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  await undo();
  expect(await storedGroups(other)).toEqual([]);
  await other.delete();
  await db.delete();
});
