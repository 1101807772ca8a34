import { replacementOf } from '@/utils/domain/decision/blank-decision';
import type { Decision, Status } from '@/utils/domain/decision/decision';
import { dateOfId, freeId } from '@/utils/domain/decision/decision-id';
import { statusChange } from '@/utils/domain/decision/decision-status';
import { threadKey } from '@/utils/domain/decision/thread-key';
import type { Target } from '@/utils/outbox/queue';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { editDraft } from '@/utils/store/drafts';
import { decisionById, editOpenDraft, logTables, putDecision, savesOf } from './decision-rows';
import { queueDecision, queueUpdates } from './outbox-queue';
import { settleReplaced } from './replacements';

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
  return await db.transaction('rw', logTables(db), async () => {
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

/** The decision with this key or id, as the log page's address may name either; undefined where there is none. */
export async function decisionAt(name: string, db: Database = database): Promise<StoredDecision | undefined> {
  return (await db.decisions.get(name)) ?? (await decisionById(name, db));
}

/**
 * Changes the status of a saved decision, in a draft of it too, so that a later save does not take it back.
 * Returns the record as it was before; null where it is replaced by another, or gone.
 */
export async function changeStatus(
  key: string,
  status: Status,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  const zone = Temporal.Now.timeZoneId();
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const today = { date: date.toString(), zone };
  return await changeSaved(key, (decision) => statusChange(decision, status, today), now, db);
}

/** Moves the close of a saved decision, as `changeStatus` changes a status. `close` and `now` in epoch ms. */
export async function moveClose(
  key: string,
  close: number,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  return await changeSaved(key, () => ({ objectionDeadline: close }), now, db);
}

async function changeSaved(
  key: string,
  changeOf: (decision: Decision) => Partial<Decision>,
  now: number,
  db: Database,
): Promise<StoredDecision | null> {
  return await db.transaction('rw', logTables(db), async () => {
    const before = await db.decisions.get(key);
    if (before === undefined || before.decision.supersededBy !== null) return null;
    const change = changeOf(before.decision);
    const decision = { ...before.decision, ...change };
    const changed = { ...before, savedAt: now, savedBefore: savesOf(before), decision };
    await putDecision(changed, db);
    await queueUpdates(changed, now, db);
    await editOpenDraft(key, change, now, db);
    await settleOlder(changed, now, db);
    return before;
  });
}

/**
 * Takes a change of status back, given what `changeStatus` returned: the status alone where other words were saved
 * since; nothing where another decision has replaced this one, or it is gone.
 */
export async function restoreStatus(
  before: StoredDecision,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', logTables(db), async () => {
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
    await putDecision(restored, db);
    await queueUpdates(restored, now, db);
    await editOpenDraft(before.key, { status, decidedOn }, now, db);
    await settleOlder(restored, now, db);
  });
}

/** Begins the draft of a decision that is to replace a saved one, and returns its key. `now` in epoch ms. */
export async function beginReplacement(
  earlier: StoredDecision,
  now: number,
  db: Database = database,
): Promise<string> {
  const key = crypto.randomUUID();
  const decision = replacementOf(earlier.decision, key, now, Temporal.Now.timeZoneId());
  await editDraft(decision, now, db);
  return key;
}

async function settleOlder({ id, decision }: StoredDecision, now: number, db: Database): Promise<void> {
  if (decision.supersedes !== null) await settleReplaced(decision.supersedes, id, now, db);
}

async function newId(decision: Decision, db: Database): Promise<string> {
  const date = dateOfId(decision);
  // Those too of rows that cannot be read.
  const taken = new Set(await db.decisions.where('id').startsWith(date).keys());
  return freeId(date, decision.title, (id) => taken.has(id));
}
