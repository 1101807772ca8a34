import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { type Recorded, recordedProfile, recordedText } from '@/tests/kits/earlier/recorded';
import { readBackupText } from '@/utils/backup/read-backup';
import { readLink } from '@/utils/destinations/read-link';
import { changedWords } from '@/utils/destinations/written/field-snapshot';
import { Database } from '@/utils/store/database';
import { brokenRows } from '@/utils/store/rows/broken-rows';
import { sayEnglish } from '@/utils/words/english';

// What version 0.1.0 itself wrote, row for row. That it goes on and ends right is in e2e/earlier-version.test.ts.

let recorded: Recorded;
let db: Database;
beforeEach(async () => {
  recorded = recordedProfile(0);
  const name = `test-${crypto.randomUUID()}`;
  await fill(name, recorded);
  db = new Database(name);
});
afterEach(() => db.delete());

test('every row of every table is there and can be used', async () => {
  const raw = new Database(db.name, false);
  const tables = raw.tables.map(({ name }) => name);
  expect(await brokenRows(tables, raw)).toEqual([]);
  raw.close();
  const counts = await Promise.all(
    tables.map(async (name) => [name, (await db.table(name).toArray()).length]),
  );
  const found = recorded.rows.outbox?.filter(({ kind }) => kind === 'copies') ?? [];
  // Those that are over kept nothing to look at.
  const open = found.filter(({ link }) => link !== null);
  expect([found.length, open.length]).toEqual([10, 6]);
  const before = Object.entries(recorded.rows).map(([name, rows]) => [name, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    ...Object.fromEntries(before),
    outbox: (recorded.rows.outbox?.length ?? 0) - found.length,
    duplicateChecks: open.length,
    imports: 0,
    sources: 0,
    sourceRows: 0,
    own: 0,
    mergeNotes: 0,
    holidaySets: 0,
    groups: 0,
    teamLines: 0,
    teamLooks: 0,
    waits: 0,
    meetings: 0,
    tasks: 0,
    taskChecks: 0,
    favourites: 0,
    told: 0,
    owed: 0,
  });
});

test('of no document that is as it was saved a field is said to be changed, and every note is whole', async () => {
  const looked: string[] = [];
  for (const { decision, links } of await db.decisions.toArray())
    for (const [to, link] of Object.entries(links ?? {})) {
      const { notes = {} } = readLink(to === 'notion' ? 'notion' : 'google-docs', link);
      expect(Object.values(notes), decision.title).not.toContain(null);
      expect(notes.sectionHashes?.length, decision.title).toBeGreaterThan(3);
      expect(notes.fieldSnapshot, decision.title).not.toBeUndefined();
      if (!/^Plan (20|21|36|37)$/.test(decision.title)) continue;
      expect(changedWords(decision, notes.fieldSnapshot, englishWords), decision.title).toEqual([]);
      looked.push(decision.title);
    }
  expect(looked.toSorted()).toEqual(['Plan 20', 'Plan 21', 'Plan 36', 'Plan 37']);
});

test('its Export all is read whole', async () => {
  const read = await readBackupText(recordedText('export.json'), '2026-11-29');
  if (!read.ok) throw new Error(sayEnglish(read.what));
  expect(read.backup.problems).toEqual([]);
  const { rows } = recorded;
  expect(read.backup.decisions).toHaveLength(rows.decisions?.length ?? 0);
  expect(read.backup.rows).toHaveLength(rows.people?.length ?? 0);
  expect(read.backup.drafts).toHaveLength(2);
});

/** A database as that version made it. */
async function fill(name: string, { version, stores, rows }: Recorded): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, indexes, keys } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes)
          made.createIndex(index, path, options);
        for (const [at, row] of (rows[store] ?? []).entries()) made.put(row, keys?.[at]);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
