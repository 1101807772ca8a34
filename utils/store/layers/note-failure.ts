import { type Database, database } from '../database';
import type { SourceFailure } from './tables';

/** Notes that a load failed: what was loaded last stays. `now` in epoch ms. */
export async function noteFailure(
  id: string,
  { words, retryAt }: Pick<SourceFailure, 'words' | 'retryAt'>,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.sources
    .where('id')
    .equals(id)
    .modify((source) => {
      Object.assign(source, { failure: { since: source.failure?.since ?? now, at: now, words, retryAt } });
    });
}
