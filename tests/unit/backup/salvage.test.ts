import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sampleRows } from '@/tests/samples/sample-rows';
import { readBackupText } from '@/utils/backup/read-backup';
import { salvage } from '@/utils/backup/salvage';
import { Database } from '@/utils/store/database';
import { inEnglish } from '@/utils/words/english';

const name = () => `salvage-${Math.random()}`;

test('what can be read is a file that can be imported, bad rows among the good', async () => {
  const db = new Database(name());
  for (const key of ['a', 'b']) {
    const rows = sampleRows(key);
    for (const table of ['people', 'norms', 'decisions', 'drafts', 'choices'])
      await db.table(table).put(rows[table]);
  }
  await db.table('decisions').put({ ...sampleRows('c').decisions, savedAt: 9e15 });
  await db.table('connections').put(sampleRows('a').connections);
  db.close();
  const saved = await salvage(db.name);
  expect(saved).toMatchObject({ read: 11, lost: 0 });
  expect(saved?.text).not.toContain('token');
  const read = await readBackupText(saved?.text ?? '', '2026-11-22');
  if (!read.ok) throw new Error(inEnglish(read.what));
  const { rows, norms, decisions, drafts, choices, problems } = read.backup;
  expect([rows, norms, decisions, drafts, choices].map(({ length }) => length)).toEqual([2, 2, 2, 2, 2]);
  expect(problems.map(({ field }) => field)).toEqual(['decisions[2].savedAt']);
});

test('a database of a far later version is read as it is, and what JSON cannot hold is counted', async () => {
  const db = name();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(db, 99_999);
    opening.onupgradeneeded = () => {
      const choices = opening.result.createObjectStore('choices', { keyPath: 'thread' });
      choices.put({ thread: 'gmail:1', urgency: 'urgent' });
      choices.put({ thread: 'gmail:2', urgency: 10n });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const saved = await salvage(db);
  expect(saved).toMatchObject({ read: 1, lost: 1 });
});

test('a database that is not there is not made', async () => {
  const db = name();
  expect(await salvage(db)).toBeNull();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(db);
});

test('where people come from is in it, and no token of a broken source', async () => {
  const db = new Database(name());
  const rows = sampleRows('a');
  for (const table of ['sources', 'sourceRows', 'own', 'holidaySets']) await db.table(table).put(rows[table]);
  const origin = { fields: {}, rows: [{ source: 'a', id: 'a', goneSince: null }] };
  await db.table('people').put({ ...rows.people, origin });
  const settings = { url: 'https://files.example/b.csv', token: 'planted' };
  await db.table('sources').put({ ...rows.sources, id: 'b', settings, loadedAt: 9e15 });
  db.close();
  const saved = await salvage(db.name);
  expect(saved?.text).not.toContain('planted');
  const read = await readBackupText(saved?.text ?? '', '2026-11-22');
  if (!read.ok) throw new Error(inEnglish(read.what));
  const { sources, sourceRows, own, holidaySets, origins, problems } = read.backup;
  expect([sources, sourceRows, own, holidaySets].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(origins).toEqual([{ person: 'a', rows: [{ source: 'a', id: 'a' }] }]);
  expect(problems.map(({ field }) => field)).toContain('sources[1].loadedAt');
});
