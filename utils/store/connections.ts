import { isDestination } from '@/utils/destinations/facts';
import { teamLog } from '@/utils/destinations/team-log';
import type { DestinationId, DestinationTypes, SettingsOf } from '@/utils/destinations/types';
import { type Database, database } from './database';
import type { StoredConnection } from './outbox-rows';
import { forgetTeam } from './team-lines';

/** What documents can go to, for a live query on an extension page. What only people come from is in `accounts`. */
export async function connections(db: Database = database): Promise<StoredConnection[]> {
  return await db.connections.filter(({ destination }) => isDestination(destination)).toArray();
}

/** Whether anything is connected: a place of documents or a task system. */
export async function hasAnyConnection(db: Database = database): Promise<boolean> {
  return (await db.connections.count()) > 0;
}

/** One connection, or undefined. Settings are as the destination stored them. */
export async function connectionOf<Id extends DestinationId>(
  destination: Id,
  db: Database = database,
): Promise<StoredConnection<DestinationTypes[Id]> | undefined> {
  const stored = await db.connections.get(destination);
  return stored !== undefined && isConnectionTo(stored, destination) ? stored : undefined;
}

/** Whether a connection is one to this destination, and holds its settings. */
export function isConnectionTo<Id extends DestinationId>(
  stored: StoredConnection,
  destination: Id,
): stored is StoredConnection<DestinationTypes[Id]> {
  return stored.destination === destination;
}

/** Stores or replaces a connection. Where items may be stuck for want of it, `connect` is the way. */
export async function putConnection(connection: StoredConnection, db: Database = database): Promise<void> {
  await db.connections.put(connection);
}

/** Changes parts of a connection: another place, what is being made. */
export async function changeConnection<Id extends DestinationId>(
  destination: Id,
  change: Partial<Omit<StoredConnection<DestinationTypes[Id]>, 'destination'>>,
  db: Database = database,
): Promise<void> {
  await db.connections.update(destination, change);
}

/**
 * Keeps settings with a renewed token, unless the user connected anew or disconnected while it was renewed: then
 * it may be another account's.
 */
export async function renewConnection<Id extends DestinationId>(
  destination: Id,
  before: SettingsOf<Id>,
  settings: SettingsOf<Id>,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.connections, async () => {
    const stored = await db.connections.get(destination);
    if (stored?.settings.token === before.token) await db.connections.update(destination, { settings });
  });
}

/** Forgets a connection with its token, and what only it could read. Items that wait for it stay, and ask. */
export async function removeConnection(destination: DestinationId, db: Database = database): Promise<void> {
  await db.transaction('rw', removalTables(db), async () => {
    await db.connections.delete(destination);
    await db.paces.delete(destination);
    if (destination === teamLog.id) await forgetTeam(db);
  });
}

/** The tables that a removal needs. */
export const removalTables = (db: Database) => [db.connections, db.paces, db.teamLines, db.teamLooks];
