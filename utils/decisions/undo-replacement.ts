import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { decisionById } from '@/utils/store/decisions';
import { changeAndSend } from './change-and-send';
import { editOpenDraft, logTables, putDecision, savesOf } from './decision-rows';
import { queueUpdates } from './queue';
import { settleReplaced } from './settle-replaced';

/**
 * Takes the link away from the decision that replaced the one with this key, so that this one has its former status
 * again. Returns the replacement as it was, for `redoReplacement`; null where nothing here replaced it. `now` in epoch ms.
 */
export async function undoReplacement(
  key: string,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  return await changeAndSend(db, logTables(db), async () => {
    const older = await db.decisions.get(key);
    const id = older?.decision.supersededBy ?? null;
    if (older === undefined || id === null) return null;
    const newer = await decisionById(id, db);
    if (newer !== undefined) await link(newer, null, now, db);
    await settleReplaced(older.id, id, now, db);
    return newer ?? null;
  });
}

/** Puts back a link that `undoReplacement` took away, given what that returned. `now` in epoch ms. */
export async function redoReplacement(
  before: StoredDecision,
  now: number,
  db: Database = database,
): Promise<void> {
  await changeAndSend(db, logTables(db), async () => {
    const newer = await db.decisions.get(before.key);
    const { supersedes } = before.decision;
    // Written to replace another one since.
    if (newer === undefined || supersedes === null || newer.decision.supersedes !== null) return;
    await link(newer, supersedes, now, db);
    await settleReplaced(supersedes, newer.id, now, db);
  });
}

async function link(newer: StoredDecision, supersedes: string | null, now: number, db: Database) {
  const decision = { ...newer.decision, supersedes };
  const changed = { ...newer, savedAt: now, savedBefore: savesOf(newer), decision };
  await putDecision(changed, db);
  await editOpenDraft(newer.key, { supersedes }, now, db);
  await queueUpdates(changed, now, db);
}
