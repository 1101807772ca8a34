import type { NoteStatus } from '@/utils/platform/ledger';
import { type LedgerLine, ledgerAge, ledgerLines } from '@/utils/platform/ledger';
import { type Database, database } from './database';

/** A trim after so many lines keeps the ledger within its bounds however long the worker lives. */
const trimEvery = 100;

/**
 * Writes a line before its request is made, so that none leaves without one. Returns how to note what was
 * answered.
 */
export async function writeLedger(line: LedgerLine, db: Database = database): Promise<NoteStatus> {
  const key = await db.ledger.add(line);
  if (key % trimEvery === 0) await trimLedger(line.at, db);
  return async (status) => {
    await db.ledger.update(key, { status }).catch(() => undefined);
  };
}

/** The newest lines first, for the options page. */
export async function newestLedger(limit: number, db: Database = database): Promise<LedgerLine[]> {
  return await db.ledger.orderBy('at').reverse().limit(limit).toArray();
}

/** Removes what is older than 90 days and what is more than 10,000 lines. `now` in epoch ms. */
export async function trimLedger(now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', db.ledger, async () => {
    await db.ledger
      .where('at')
      .below(now - ledgerAge)
      .delete();
    const extra = (await db.ledger.count()) - ledgerLines;
    if (extra > 0) await db.ledger.orderBy('at').limit(extra).delete();
  });
}
