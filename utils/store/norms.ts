import { type NormMatrix, type NormOverrides, type NormVersion, normsAt } from '@/utils/domain/norms';
import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database } from './database';

/** All versions, oldest first. */
export function normVersions(db: Database = database): Promise<NormVersion[]> {
  return db.norms.orderBy('from').toArray();
}

/** How long edits after each other still belong to one version: nobody means each keystroke as a new norm. */
const sameEdit = 60_000;

/**
 * Makes what was edited hold from `now` (epoch ms) on; windows of messages sent before keep the version
 * in force then. Edits within a minute of each other are one version.
 */
export async function saveNorms(
  change: { readonly team?: NormMatrix; readonly people?: Readonly<Record<string, NormOverrides>> },
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.norms, async () => {
    const versions = await normVersions(db);
    const newest = normsAt(versions, now);
    const from = now - newest.from < sameEdit ? newest.from : now;
    await db.norms.put({ ...newest, ...change, from });
  });
  await bumpRevision();
}
