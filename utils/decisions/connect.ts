import type { DestinationId } from '@/utils/destinations/types';
import { putConnection, removalTables, removeConnection } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { changeAndSend } from './change-and-send';
import { hurryStuck } from './hurry';

/**
 * Stores or replaces a connection and, in the same transaction, takes up again what was stuck for want of it.
 */
export async function connect(connection: StoredConnection, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.connections], async () => {
    await putConnection(connection, db);
    await hurryStuck(connection.destination, Date.now(), db);
  });
}

/** Forgets a connection with its token. What was not sent yet stays, and asks. */
export async function disconnect(destination: DestinationId, db: Database = database): Promise<void> {
  await changeAndSend(db, removalTables(db), () => removeConnection(destination, db));
}
