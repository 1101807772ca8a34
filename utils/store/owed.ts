import type { OwedHere, OwedInView } from '@/utils/domain/owed/owed';
import { dueOfOwed, endOfOwed, type OwedGround } from '@/utils/domain/owed/owed-now';
import { markDone, seeOwed } from '@/utils/domain/owed/see-owed';
import type { SiteId } from '@/utils/domain/thread/capture';
import { isSameThread } from '@/utils/domain/waits/wanted';
import { bumpWaits } from '@/utils/platform/signals';
import { type Database, database } from './database';
import { findMe } from './find-people';
import { normVersions } from './norms';

/** Everything that the reader owes, with the urgency that they chose for its thread. */
export async function allOwed(db: Database = database): Promise<readonly OwedHere[]> {
  const all = await db.owed.toArray();
  const chosen = await db.choices.bulkGet(all.map(({ key }) => key));
  return all.map((owed, index) => ({ ...owed, urgency: chosen[index]?.urgency ?? 'standard' }));
}

export async function owedGround(db: Database = database): Promise<OwedGround> {
  const [me, versions] = await Promise.all([findMe(db), normVersions(db)]);
  return { me: me ?? undefined, versions };
}

/** Stores what a page showed of a thread; tells the pages only where that changed anything. */
export async function putSeenOwed(site: SiteId, seen: OwedInView, db: Database = database): Promise<void> {
  const isChanged = await db.transaction('rw', db.owed, async () => {
    const here = await db.owed.where('site').equals(site).toArray();
    const stood = here.find(({ threadId }) => isSameThread(threadId, seen.threadId));
    const next = seeOwed(stood, site, seen);
    if (next === (stood ?? null)) return false;
    if (next === null) await db.owed.delete(stood?.key ?? '');
    else await db.owed.put(next);
    return true;
  });
  if (isChanged) await bumpWaits();
}

/** The reader says that it is done. Returns how to take it back; null where it is gone. */
export async function endOwed(
  key: string,
  now: number,
  db: Database = database,
): Promise<(() => Promise<void>) | null> {
  const stood = await db.owed.get(key);
  if (stood === undefined) return null;
  await db.owed.put(markDone(stood, now));
  await bumpWaits();
  return async () => {
    await db.owed.put(stood);
    await bumpWaits();
  };
}

/** Removes what was due too long ago. `now` in epoch ms. */
export async function forgetOldOwed(
  all: readonly OwedHere[],
  ground: OwedGround,
  now: number,
  db: Database = database,
): Promise<void> {
  const old = all.filter((owed) => endOfOwed(owed, dueOfOwed(owed, ground)) <= now);
  if (old.length > 0) await db.owed.bulkDelete(old.map(({ key }) => key));
}

/** Forgets all of it, where the reader switched it off. */
export async function clearOwed(db: Database = database): Promise<void> {
  await db.owed.clear();
  await bumpWaits();
}
