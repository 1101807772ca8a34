import { bumpWaits } from '@/utils/platform/signals';
import { type Database, database } from './database';

const day = 86_400_000;
/** Nothing that needed the reader so long ago is asked about again. */
const kept = 400 * day;

/** Which of these the reader was told of before. */
export async function toldAmong(
  ids: readonly string[],
  db: Database = database,
): Promise<ReadonlySet<string>> {
  const found = await db.told.bulkGet([...ids]);
  return new Set(found.flatMap((one) => (one === undefined ? [] : [one.id])));
}

/**
 * Writes down that the reader is told of these now (epoch ms), before they are. Answers those that were not written down
 * before: of two that tell at once, each of these is told by one alone.
 */
export async function claimTold(
  ids: readonly string[],
  now: number,
  db: Database = database,
): Promise<ReadonlySet<string>> {
  return await db.transaction('rw', db.told, async () => {
    const before = await toldAmong(ids, db);
    const news = ids.filter((id) => !before.has(id));
    await db.told.bulkPut(news.map((id) => ({ id, at: now })));
    await db.told
      .where('at')
      .below(now - kept)
      .filter(({ isDone }) => isDone !== true)
      .delete();
    return new Set(news);
  });
}

/** Which of these the reader said are done. */
export async function doneAmong(
  ids: readonly string[],
  db: Database = database,
): Promise<ReadonlySet<string>> {
  const found = await db.told.bulkGet([...ids]);
  return new Set(found.flatMap((one) => (one?.isDone === true ? [one.id] : [])));
}

/** The reader says that it is done. Returns how to take it back. */
export async function endNeed(
  id: string,
  now: number,
  db: Database = database,
): Promise<() => Promise<void>> {
  const stood = await db.told.get(id);
  await db.told.put({ id, at: now, isDone: true });
  await bumpWaits();
  return async () => {
    // Of what it needs the reader again they were told by that.
    await db.told.put({ id, at: stood?.at ?? now });
    await bumpWaits();
  };
}
