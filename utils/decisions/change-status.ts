import type { Status } from '@/utils/domain/decision/decision';
import { statusChange } from '@/utils/domain/decision/decision-status';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { changeSaved } from './change-saved';

/**
 * Changes the status of a saved decision. Returns the record as it was before, for `restoreStatus`; null where it is
 * replaced by another, or gone. `now` in epoch ms.
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
