import type { SiteId } from '@/utils/domain/thread/capture';
import { oldestFirst } from '@/utils/domain/waits/oldest-first';
import type { Wait } from '@/utils/domain/waits/wait';
import { isSameThread, isSameWait } from '@/utils/domain/waits/wanted';
import { bumpWaits } from '@/utils/platform/signals';
import { type Database, database } from './database';

/** Everything that is waited for, the oldest message first. */
export async function openWaits(db: Database = database): Promise<Wait[]> {
  const open = await db.waits.where('state').equals('open').toArray();
  return open.sort(oldestFirst);
}

/** What is waited for in a thread, the oldest message first: of different messages, or of different people. */
export async function openWaitsIn(
  site: SiteId,
  threadId: string,
  db: Database = database,
): Promise<readonly Wait[]> {
  return (await openWaits(db)).filter(
    ({ thread }) => thread.site === site && isSameThread(thread.id, threadId),
  );
}

/** What ended after `since` (epoch ms). */
export function waitsEndedAfter(since: number, db: Database = database): Promise<Wait[]> {
  return db.waits.where('endedAt').above(since).toArray();
}

/** Waits for a reply; what waits for the same people's reply to the same message makes room for it. Tells the pages. Returns how to take it back. */
export async function putWait(wait: Wait, db: Database = database): Promise<() => Promise<void>> {
  const before = await db.transaction('rw', db.waits, async () => {
    const stood = (await openWaits(db)).find((one) => isSameWait(one, wait));
    if (stood !== undefined) await db.waits.delete(stood.key);
    await db.waits.put(wait);
    return stood;
  });
  await bumpWaits();
  return async () => {
    await db.transaction('rw', db.waits, async () => {
      await db.waits.delete(wait.key);
      if (before !== undefined) await db.waits.put(before);
    });
    await bumpWaits();
  };
}

/**
 * Changes a wait as it is at that moment, and tells the pages; null where `change` changes nothing of it, or it is gone.
 * Returns how to take it back.
 */
export async function changeWait(
  key: string,
  change: (wait: Wait) => Wait,
  db: Database = database,
): Promise<(() => Promise<void>) | null> {
  const before = await db.transaction('rw', db.waits, async () => {
    const stood = await db.waits.get(key);
    const next = stood && change(stood);
    if (stood === undefined || next === undefined || JSON.stringify(stood) === JSON.stringify(next))
      return null;
    await db.waits.put(next);
    return stood;
  });
  if (before === null) return null;
  await bumpWaits();
  return async () => {
    await db.waits.put(before);
    await bumpWaits();
  };
}

const day = 86_400_000;
/** For so long an ended wait is kept: the rarest review looks back for a year. */
const kept = 400 * day;

/** Removes what ended too long ago for any review. `now` in epoch ms. */
export async function forgetOldWaits(now: number, db: Database = database): Promise<void> {
  await db.waits
    .where('endedAt')
    .below(now - kept)
    .delete();
}
