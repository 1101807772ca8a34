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
