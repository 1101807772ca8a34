import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { putChanged } from './change-saved';
import { logTables, savesOf } from './decision-rows';

/**
 * Takes a change of status back, given what `changeStatus` returned: the status alone where other words were saved
 * since; nothing where another decision has replaced this one, or it is gone. `now` in epoch ms.
 */
export async function restoreStatus(
  before: StoredDecision,
  now: number,
  db: Database = database,
): Promise<void> {
  await changeAndSend(db, logTables(db), async () => {
    const stored = await db.decisions.get(before.key);
    if (stored === undefined || stored.decision.supersededBy !== null) return;
    const { status, decidedOn } = before.decision;
    const saves = savesOf(stored);
    const isLast = saves.length === savesOf(before).length + 1;
    // A document may have been made since.
    const links = stored.links === undefined ? {} : { links: stored.links };
    const decision = { ...stored.decision, status, decidedOn };
    const restored = isLast
      ? { ...before, ...links }
      : { ...stored, savedAt: now, savedBefore: saves, decision };
    await putChanged(restored, { status, decidedOn }, now, db);
  });
}
