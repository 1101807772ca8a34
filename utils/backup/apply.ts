import type { Table } from 'dexie';
import { restoreDecisions, takeBackRestored } from '@/utils/decisions/restore';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { bumpRevision, readSignals, writeSignals } from '@/utils/platform/signals';
import { Database, database } from '@/utils/store/database';
import { putPeople } from '@/utils/store/layers/put-people';
import { peopleTables } from '@/utils/store/layers/remerge';
import { rawDatabase } from '@/utils/store/rows/broken-rows';
import type { RestoreWrites } from './plan';

/**
 * Writes a plan, all or nothing. Returns how to take it back: what was there, broken rows among it, is there again
 * and what was new goes.
 */
export async function applyRestore(
  { display, ...writes }: RestoreWrites,
  db: Database = database,
  raw: Database = db === database ? rawDatabase() : new Database(db.name, false),
): Promise<() => Promise<void>> {
  const before = (await readSignals()).display;
  const parts: readonly [Table, readonly object[], string][] = [
    [db.people, writes.people, 'id'],
    [db.groups, writes.groups, 'id'],
    [db.norms, writes.norms, 'from'],
    [db.decisions, writes.decisions, 'key'],
    [db.lines, writes.decisions.map(({ decision, id, savedAt }) => lineOf(decision, id, savedAt)), 'key'],
    [db.drafts, writes.drafts, 'key'],
    [db.choices, writes.choices, 'thread'],
  ];
  const tables = [...new Set([...parts.map(([table]) => table), ...peopleTables(db)])];
  const tell = async (shown: typeof display) => {
    if (shown !== null) await writeSignals({ display: shown });
    await bumpRevision();
  };
  const broken = await Promise.all(
    parts.map(async ([table, rows, key]) => {
      const keys = rows.map((row) => Reflect.get(row, key));
      const [whole, stored] = await Promise.all([
        table.bulkGet(keys),
        raw.table(table.name).bulkGet(keys) as Promise<unknown[]>,
      ]);
      return stored.filter((row, at) => row !== undefined && whole[at] === undefined);
    }),
  );
  const put = async () => {
    const old = [];
    for (const [table, rows, key] of parts) {
      const keys = rows.map((row) => Reflect.get(row, key));
      const stood = await table.bulkGet(keys);
      if (table === db.people) {
        const people = await putPeople(writes.people, Date.now(), db);
        old.push({ table, keys: [], rows: [], people });
        continue;
      }
      old.push({ table, keys, rows: stood.filter((row) => row !== undefined), people: null });
      // A file knows nothing of documents made from here: without their links a save would make second ones.
      const links = stood.map((row) => (row?.links === undefined ? {} : { links: row.links }));
      await table.bulkPut(rows.map((row, index) => ({ ...row, ...links[index] })));
    }
    return old;
  };
  const { written: old, settled } = await restoreDecisions(writes.decisions, tables, put, Date.now(), db);
  await tell(display);
  const putBack = async () => {
    for (const [at, { table, keys, rows, people }] of old.entries()) {
      await people?.();
      await table.bulkDelete(keys);
      await table.bulkPut([...rows, ...(broken[at] ?? [])]);
    }
  };
  return async () => {
    await takeBackRestored(settled, tables, putBack, Date.now(), db);
    await tell(display === null ? null : before);
  };
}
