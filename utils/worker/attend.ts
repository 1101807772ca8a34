import { type Attention, attentionAt, type Telling } from '@/utils/domain/attention/attention-at';
import { setWaitsAlarm } from '@/utils/platform/alarms';
import { keepAttention, type NeedCounts } from '@/utils/platform/attention';
import { hasPermissions } from '@/utils/platform/permissions';
import { readSignals } from '@/utils/platform/signals';
import { type Database, database } from '@/utils/store/database';
import { findMe } from '@/utils/store/find-people';
import { claimTold, toldAmong } from '@/utils/store/told';
import { restedWork } from './rested-work';
import { earliest, type ShownNeed, shownNeeds } from './shown-needs';
import { tellNeeds } from './tell-needs';
import { showStuck } from './tell-outbox';

/*
 * A script that the worker loads where something may need the reader at a time of its own.
 */

let looking: Promise<void> = Promise.resolve();

/**
 * Looks what needs the reader at `now` (epoch ms): counts it on the button, tells what is to be told, and sets the one
 * alarm for the next instant at which any of it changes. One look after the other.
 */
export function attend(now: number, db: Database = database): Promise<void> {
  const look = () => lookAt(now, db);
  looking = looking.then(look, look);
  return looking;
}

async function lookAt(now: number, db: Database): Promise<void> {
  const { needs, next: changes } = await shownNeeds(now, db);
  const { needing, tell, next: asks } = attentionAt(needs, await tellingOf(needs, now, db), now);
  const rested = await restedAt(now, db);
  const next = earliest(changes, earliest(asks, rested.next));
  // First of all: whatever fails after it is looked at again then.
  await setWaitsAlarm(next);
  await keepAttention({ counts: countsOf(needing), at: now, next });
  await showStuck();
  const all = [...rested.tell, ...tell];
  const claimed = await claimTold(
    all.map(({ id }) => id),
    now,
    db,
  );
  await tellNeeds(all.filter(({ id }) => claimed.has(id)));
}

/** Of documents and tasks the reader is told wherever the browser lets it; those of a time off at their next opening. */
async function restedAt(now: number, db: Database): Promise<Attention<ShownNeed>> {
  const needs = await restedWork(db);
  const isTold = needs.length > 0 && (await hasPermissions({ permissions: ['notifications'] }));
  return attentionAt(needs, isTold ? await tellingSince(0, needs, now, db) : null, now);
}

/** How the reader wishes to be told; null where they don't, or the browser doesn't let it. */
async function tellingOf(needs: readonly ShownNeed[], now: number, db: Database): Promise<Telling | null> {
  const { remind: since } = await readSignals();
  if (typeof since !== 'number' || !(await hasPermissions({ permissions: ['notifications'] }))) return null;
  return await tellingSince(since, needs, now, db);
}

async function tellingSince(
  since: number,
  needs: readonly ShownNeed[],
  now: number,
  db: Database,
): Promise<Telling> {
  const ids = needs.flatMap(({ id, from }) => (from <= now ? [id] : []));
  const [me, told] = await Promise.all([findMe(db), toldAmong(ids, db)]);
  return { mine: me ?? undefined, since, told };
}

function countsOf(needing: readonly ShownNeed[]): NeedCounts {
  const count = (is: (kind: ShownNeed['kind']) => boolean) => needing.filter(({ kind }) => is(kind)).length;
  return {
    wait: count((kind) => kind === 'wait'),
    owed: count((kind) => kind === 'owed'),
    decision: count((kind) => kind !== 'wait' && kind !== 'owed'),
  };
}
