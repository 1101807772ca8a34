import { type LedgerLine, ledgerAge, ledgerLines } from '@/utils/platform/ledger';
import { type Database, database } from './database';

/** Writes a line before its request is made, so that none leaves without one. */
export async function writeLedger(line: LedgerLine, db: Database = database): Promise<void> {
  await db.ledger.add(line);
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
