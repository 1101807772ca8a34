import type { IndexableType, Table } from 'dexie';
import { restoreDecisions, takeBackRestored } from '@/utils/decisions/restore';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { bumpRevision, bumpWaits, readSignals, writeSignals } from '@/utils/platform/signals';
import { Database, database } from '@/utils/store/database';
import { rawDatabase } from '@/utils/store/rows/broken-rows';
import { peopleKeys, putRestoredPeople, restoredPeople } from './apply-people';
import type { RestoreWrites } from './plan';
import type { BackupSettings } from './settings';

/**
 * Writes a plan, all or nothing. Returns how to take it back: what was there, broken rows among it, is there again
 * and what was new goes.
 */
export async function applyRestore(
  { display, settings, ...writes }: RestoreWrites,
  db: Database = database,
  raw: Database = db === database ? rawDatabase() : new Database(db.name, false),
): Promise<() => Promise<void>> {
  const before = await readSignals();
  const parts: readonly [Table, readonly object[], string][] = [
    [db.norms, writes.norms, 'from'],
    [db.decisions, writes.decisions, 'key'],
    [db.lines, writes.decisions.map(({ decision, id, savedAt }) => lineOf(decision, id, savedAt)), 'key'],
    [db.drafts, writes.drafts, 'key'],
    [db.choices, writes.choices, 'thread'],
    [db.waits, writes.waits, 'key'],
    [db.meetings, writes.meetings, 'key'],
    [db.owed, writes.owed, 'key'],
    [db.told, writes.told, 'id'],
    [db.favourites, writes.favourites, 'person'],
  ];
  const keyed = parts.map(([table, rows, key]) => [table, rows.map((row) => Reflect.get(row, key))] as const);
  const tables = [...new Set([...parts.map(([table]) => table), ...restoredPeople(db)])];
  const broken = await Promise.all(
    [...keyed, ...peopleKeys(writes, db)].map(([table, keys]) => brokenAmong(table, keys, raw)),
  );
  const put = async () => {
    const putBackPeople = await putRestoredPeople(writes, Date.now(), db);
    const old = [];
    for (const [at, [table, rows]] of parts.entries()) {
      const keys = keyed[at]?.[1] ?? [];
      const stood = await table.bulkGet([...keys]);
      old.push({ table, keys, rows: stood.filter((row) => row !== undefined) });
      // A file knows nothing of documents made from here: without their links a save would make second ones.
      const links = stood.map((row) => (row?.links === undefined ? {} : { links: row.links }));
      await table.bulkPut(rows.map((row, index) => ({ ...row, ...links[index] })));
    }
    return { old, putBackPeople };
  };
  const { written, settled } = await restoreDecisions(writes.decisions, tables, put, Date.now(), db);
  await tell(display, settings);
  const putBack = async () => {
    await written.putBackPeople();
    for (const { table, keys, rows } of written.old) {
      await table.bulkDelete([...keys]);
      await table.bulkPut([...rows]);
    }
    for (const { table, rows } of broken) await table.bulkPut([...rows]);
  };
  return async () => {
    await takeBackRestored(settled, tables, putBack, Date.now(), db);
    const named = Object.keys(settings).map((name) => [name, before[name as keyof BackupSettings]]);
    await tell(display === null ? null : before.display, Object.fromEntries(named));
  };
}

async function tell(display: RestoreWrites['display'], settings: BackupSettings): Promise<void> {
  const change = { ...settings, ...(display === null ? {} : { display }) };
  if (Object.keys(change).length > 0) await writeSignals(change);
  await bumpRevision();
  await bumpWaits();
}

/** Rows under these keys that are stored and cannot be used. */
async function brokenAmong(table: Table, keys: readonly unknown[], raw: Database) {
  const asked = [...keys] as IndexableType[];
  const [whole, stored] = await Promise.all([
    table.bulkGet(asked),
    raw.table(table.name).bulkGet(asked) as Promise<unknown[]>,
  ]);
  return { table, rows: stored.filter((row, at) => row !== undefined && whole[at] === undefined) };
}
