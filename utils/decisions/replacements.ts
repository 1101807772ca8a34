import { replacedNow } from '@/utils/domain/decision/replacement';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { openItems } from '@/utils/store/outbox';
import { decisionById, editOpenDraft, logTables, putDecision, savesOf } from './decision-rows';
import { queueUpdates } from './outbox-queue';

/** Every saved decision that is written to replace the one with this id, accepted or not. */
export async function replacementsOf(id: string, db: Database = database): Promise<StoredDecision[]> {
  return await db.decisions.where('decision.supersedes').equals(id).toArray();
}

/**
 * Puts the older decision of a link into or out of force after its replacement changed, in the log, in an open
 * draft of it and in its documents. Belongs into the transaction of that change. `olderId` and `changed` are ids
 * in the log; `now` in epoch ms. Returns the older one as it was, or null where nothing changed.
 */
export async function settleReplaced(
  olderId: string,
  changed: string,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  const older = await decisionById(olderId, db);
  if (older === undefined) return null;
  const change = replacedNow(older.decision, await replacementsOf(olderId, db), changed);
  if (change === null) return null;
  const settled = { ...older, decision: { ...older.decision, ...change } };
  await putDecision(settled, db);
  await editOpenDraft(older.key, change, now, db);
  // Its documents link to the new one's, so that one is made first where it is on its way.
  const by = change.supersededBy === null ? undefined : await decisionById(change.supersededBy, db);
  const making = (await openItems(db)).find(({ key, kind }) => key === by?.key && kind === 'create');
  await queueUpdates(settled, now, db, making?.id);
  return older;
}

/**
 * Takes the link away from the decision that replaced the one with this key, so that this one has its former status
 * again. Returns the replacement as it was, for `redoReplacement`; null where nothing here replaced it.
 */
export async function undoReplacement(
  key: string,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  return await db.transaction('rw', logTables(db), async () => {
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
  await db.transaction('rw', logTables(db), async () => {
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
