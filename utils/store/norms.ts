import type { NormVersion } from '@/utils/domain/norms/norms';
import { type Database, database } from './database';

/** All versions, oldest first. What changes them is in `save-norms.ts`: a page's question needs none of it. */
export function normVersions(db: Database = database): Promise<NormVersion[]> {
  return db.norms.orderBy('from').toArray();
}
