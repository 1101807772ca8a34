import { type PeopleVendorId, peopleVendorOf } from '@/utils/connections/list';
import type { MondaySettings } from '@/utils/connections/monday/settings';
import type { SlackSettings } from '@/utils/connections/slack/settings';
import type { TwistSettings } from '@/utils/connections/twist/settings';
import { type Database, database } from './database';

/**
 * A connection that only people come from; in the table of connections, where no document can go to it. Secret: never in
 * a message, a log or an export.
 */
export interface StoredAccount {
  /** The vendor and which of its workspaces: `slack:T0…`. */
  readonly destination: string;
  readonly settings: SlackSettings | MondaySettings | TwistSettings;
  /** Whose: the name of the workspace. */
  readonly account: string;
  readonly place: null;
  /** Epoch ms. */
  readonly connectedAt: number;
}

const tableOf = (db: Database) => db.table<StoredAccount, string>('connections');

/** All of them, for a live query on an extension page. */
export async function accounts(db: Database = database): Promise<StoredAccount[]> {
  return await tableOf(db)
    .filter(({ destination }) => vendorOf({ destination }) !== null)
    .toArray();
}

export const vendorOf = ({ destination }: Pick<StoredAccount, 'destination'>): PeopleVendorId | null =>
  peopleVendorOf(destination);

export async function accountAt(id: string, db: Database = database): Promise<StoredAccount | undefined> {
  return peopleVendorOf(id) === null ? undefined : await tableOf(db).get(id);
}

/** Stores or replaces one. */
export async function putAccount(account: StoredAccount, db: Database = database): Promise<void> {
  await tableOf(db).put(account);
}

/** Forgets all but those, with their tokens. Returns how to put them back. */
export async function keepAccounts(
  needed: ReadonlySet<string>,
  db: Database = database,
): Promise<() => Promise<void>> {
  const forgotten = (await accounts(db)).filter(({ destination }) => !needed.has(destination));
  await tableOf(db).bulkDelete(forgotten.map(({ destination }) => destination));
  return async () => void (await tableOf(db).bulkPut(forgotten));
}
