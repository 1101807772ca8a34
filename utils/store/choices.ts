import type { Urgency } from '@/utils/domain/norms/norms';
import { limits } from '@/utils/domain/text/limits';
import { type Database, database } from './database';

/** Keeps the urgency chosen for a thread (`site:threadId`); null takes the choice back. `now` in epoch ms. */
export async function chooseUrgency(
  thread: string,
  urgency: Urgency | null,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.choices, async () => {
    if (urgency === null) return await db.choices.delete(thread);
    await db.choices.put({ thread, urgency, at: now });
    if ((await db.choices.count()) > limits.choices) await forgetOldest(db);
  });
}

/** A tenth goes at once, so that this is rare. Those of an earlier version have no time and go first. */
async function forgetOldest(db: Database): Promise<void> {
  const all = await db.choices.toArray();
  const old = all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).slice(0, all.length - limits.choices * 0.9);
  await db.choices.bulkDelete(old.map(({ thread }) => thread));
}
