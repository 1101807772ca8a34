import type { Table } from 'dexie';
import type { Database, StoredDecision } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { logTables, putDecision } from './decision-rows';
import { queueUpdates } from './queue';
import { settleReplaced } from './settle-replaced';

/**
 * Writes decisions of a backup, by `write` over `tables`, and puts what they replace into or out of force, in its
 * documents too. Returns the older ones as they were, for `takeBackRestored`. `now` in epoch ms.
 */
export async function restoreDecisions<Written>(
  decisions: readonly StoredDecision[],
  tables: readonly Table[],
  write: () => Promise<Written>,
  now: number,
  db: Database,
): Promise<{ readonly written: Written; readonly settled: readonly StoredDecision[] }> {
  return await changeAndSend(db, all(tables, db), async () => {
    const written = await write();
    const settled: StoredDecision[] = [];
    for (const { id, decision } of decisions) {
      if (decision.supersedes === null) continue;
      const older = await settleReplaced(decision.supersedes, id, now, db);
      // What was written itself goes back to what was there before it.
      if (older !== null && !decisions.some(({ key }) => key === older.key)) settled.push(older);
    }
    return { written, settled };
  });
}

/** Takes that back, given what it returned; `write` puts back the rows themselves. `now` in epoch ms. */
export async function takeBackRestored(
  settled: readonly StoredDecision[],
  tables: readonly Table[],
  write: () => Promise<void>,
  now: number,
  db: Database,
): Promise<void> {
  await changeAndSend(db, all(tables, db), async () => {
    await write();
    for (const older of settled) {
      await putDecision(older, db);
      await queueUpdates(older, now, db);
    }
  });
}

const all = (tables: readonly Table[], db: Database) => [...new Set([...tables, ...logTables(db)])];
