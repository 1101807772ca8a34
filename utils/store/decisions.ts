import type { Decision } from '@/utils/domain/decision';
import { dateOfId, freeId } from '@/utils/domain/decision-id';
import { type Database, database, type StoredDecision } from './database';
import { threadKey } from './drafts';

/**
 * Puts a decision into the log, in one transaction: the first save gives it its id for good, the draft goes,
 * and where it replaces another decision both ends say so. Returns what was stored. `now` in epoch ms.
 */
export async function saveDecision(
  decision: Decision,
  now: number,
  db: Database = database,
): Promise<StoredDecision> {
  return await db.transaction('rw', db.decisions, db.drafts, async () => {
    const before = await db.decisions.get(decision.key);
    const id = before?.id ?? (await newId(decision, db));
    // Only the other end says that this one is replaced, so a draft opened earlier cannot take it back.
    const supersededBy = before?.decision.supersededBy ?? null;
    const saved: StoredDecision = {
      key: decision.key,
      id,
      thread: threadKey(decision.source),
      savedAt: now,
      decision: {
        ...decision,
        id,
        supersededBy,
        ...(supersededBy === null ? {} : { status: 'superseded' as const }),
      },
    };
    await db.decisions.put(saved);
    await db.drafts.delete(decision.key);
    const replaced = before?.decision.supersedes ?? null;
    if (replaced !== null && replaced !== decision.supersedes) await release(replaced, id, db);
    if (decision.supersedes !== null) await supersede(decision.supersedes, id, db);
    return saved;
  });
}

/** What was saved last, newest first. */
export async function recentDecisions(limit: number, db: Database = database): Promise<StoredDecision[]> {
  return await db.decisions.orderBy('savedAt').reverse().limit(limit).toArray();
}

async function newId(decision: Decision, db: Database): Promise<string> {
  const date = dateOfId(decision);
  const taken = new Set((await db.decisions.where('id').startsWith(date).toArray()).map(({ id }) => id));
  return freeId(date, decision.title, (id) => taken.has(id));
}

/** The other end of a link: the older decision says what replaced it. */
async function supersede(older: string, by: string, db: Database): Promise<void> {
  await changeOther(older, db, (decision) => ({ ...decision, status: 'superseded', supersededBy: by }));
}

/** The link was taken back: the older decision holds again. */
async function release(older: string, by: string, db: Database): Promise<void> {
  await changeOther(older, db, (decision) =>
    decision.supersededBy === by ? { ...decision, status: 'accepted', supersededBy: null } : decision,
  );
}

async function changeOther(id: string, db: Database, change: (other: Decision) => Decision): Promise<void> {
  const other = await db.decisions.where('id').equals(id).first();
  if (other !== undefined) await db.decisions.put({ ...other, decision: change(other.decision) });
}
