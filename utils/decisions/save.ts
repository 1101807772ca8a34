import { withActionIds } from '@/utils/domain/decision/action-ids';
import type { Decision } from '@/utils/domain/decision/decision';
import { dateOfId, freeId } from '@/utils/domain/decision/decision-id';
import { threadKey } from '@/utils/domain/decision/thread-key';
import type { Target } from '@/utils/outbox/queue';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { logTables, putDecision, savesOf } from './decision-rows';
import { queueDecision } from './queue';
import { settleReplaced } from './settle-replaced';

/**
 * Puts a decision into the log, in one transaction: the first save gives it its id for good, the draft goes,
 * and a decision that it replaces is superseded once this one is accepted. What is to be sent to `targets` is queued
 * with it.
 * Returns what was stored. `now` in epoch ms.
 */
export async function saveDecision(
  decision: Decision,
  now: number,
  db: Database = database,
  targets: readonly Target[] = [],
): Promise<StoredDecision> {
  return await changeAndSend(db, logTables(db), async () => {
    const before = await db.decisions.get(decision.key);
    const id = before?.id ?? (await newId(decision, db));
    // Only the other end says that this one is replaced, so a draft opened earlier cannot take it back.
    const supersededBy = before?.decision.supersededBy ?? null;
    const statusBefore = before?.decision.statusBefore;
    const saved: StoredDecision = {
      key: decision.key,
      id,
      thread: threadKey(decision.source),
      savedAt: now,
      savedBefore: savesOf(before),
      ...(before?.links === undefined ? {} : { links: before.links }),
      decision: {
        ...decision,
        actions: withActionIds(decision.actions, before?.decision.actions ?? [], newActionId),
        id,
        supersededBy,
        statusBefore,
        ...(supersededBy === null ? {} : { status: 'superseded' as const }),
      },
    };
    await putDecision(saved, db);
    await db.drafts.delete(decision.key);
    await queueDecision(saved, targets, now, db);
    const replaced = [before?.decision.supersedes ?? null, decision.supersedes];
    for (const older of new Set(replaced)) if (older !== null) await settleReplaced(older, id, now, db);
    return saved;
  });
}

const newActionId = () => crypto.randomUUID().slice(0, 8);

async function newId(decision: Decision, db: Database): Promise<string> {
  const date = dateOfId(decision);
  // Those too of rows that cannot be read.
  const taken = new Set(await db.decisions.where('id').startsWith(date).keys());
  return freeId(date, decision.title, (id) => taken.has(id));
}
