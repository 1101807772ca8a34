import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { isOpen, openStates } from '@/utils/outbox/item';
import { type Database, database } from './database';

/** All checks that are still to be made or found something, in the order in which they are made. */
export async function openChecks(db: Database = database): Promise<DuplicateCheck[]> {
  return await db.duplicateChecks.where('state').anyOf(openStates).sortBy('order');
}

/** Those that found something, of one decision or of all: others are nobody's business. For a live query. */
export async function foundDuplicates(key?: string, db: Database = database): Promise<DuplicateCheck[]> {
  const found = await db.duplicateChecks.where('state').equals('stuck').sortBy('order');
  return key === undefined ? found : found.filter((check) => check.key === key);
}

/** Changes one check by a pure transition; undefined where it is gone or not open any more. */
export async function changeCheck(
  id: string,
  change: (check: DuplicateCheck) => DuplicateCheck,
  db: Database = database,
): Promise<DuplicateCheck | undefined> {
  return await db.transaction('rw', db.duplicateChecks, async () => {
    const check = await db.duplicateChecks.get(id);
    if (check === undefined || !isOpen(check)) return undefined;
    const next = change(check);
    await db.duplicateChecks.put(next);
    return next;
  });
}
