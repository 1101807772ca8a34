import type { Table } from 'dexie';
import { shortestAlarm } from '@/utils/outbox/waits';
import { setOutboxAlarm } from '@/utils/platform/alarms';
import { bumpWaits } from '@/utils/platform/signals';
import { wakeOutbox } from '@/utils/platform/wake';
import type { Database } from '@/utils/store/database';
import { outboxTables } from './queue';
import { tellDecided } from './tell-decided';

/**
 * What every change of a decision goes through: an alarm is set, the change is made in one transaction over `tables`
 * and the outbox's, and the worker is told. Should the page be closed in between, the worker wakes by its alarm.
 */
export async function changeAndSend<Result>(
  db: Database,
  tables: readonly Table[],
  change: () => Promise<Result>,
): Promise<Result> {
  // Neither is waited for: what somebody wrote is stored first of all, and is stored whatever becomes of these.
  void setOutboxAlarm(Date.now() + shortestAlarm).catch(() => undefined);
  // Dexie keeps its transaction across awaits only where the function that it is given is itself async.
  const result = await db.transaction('rw', [...tables, ...outboxTables(db)], async () => await change());
  void wakeOutbox();
  // What it asks for at a time may be another now.
  void bumpWaits().catch(() => undefined);
  void tellDecided().catch(() => undefined);
  return result;
}
