import { browser } from 'wxt/browser';
import { endGoogle } from '@/components/options/connections/google-account';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import { type PeopleVendorId, peopleVendors, taskVendors } from '@/utils/connections/list';
import { forgetAll } from '@/utils/decisions/forget-all';
import { destinationFacts } from '@/utils/destinations/facts';
import { dataConsent, givePermissionsBack, grantedHosts } from '@/utils/platform/permissions';
import { accounts, vendorOf } from '@/utils/store/accounts';
import { connectionOf } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { taskConnections } from '@/utils/store/tasks';

export interface Ended {
  /** Whether Google heard that the access is over; null where it was not connected. */
  readonly google: boolean | null;
  /** Whether a token of Notion's was forgotten, which only Notion's own pages can end. */
  readonly notion: boolean;
  /** Workspaces of Slack whose token was forgotten, which only Slack's own pages can end. */
  readonly slack: readonly string[];
  /** The same of other vendors that people came from, by the vendor's name. */
  readonly others: readonly { readonly vendor: string; readonly accounts: readonly string[] }[];
  /** Permissions that the browser did not take back, by their names. */
  readonly kept: readonly string[];
}

/** Google is not waited for any longer, ms; what was asked of it goes on. */
const patience = 5_000;

/**
 * Ends the connections and empties every table, the journal of last edits and the settings, acceptance
 * included: nothing is sent, read or drawn until the reader begins anew. The worker finds nothing left to send,
 * and open pages hear of it by the change of the settings.
 */
export async function deleteEverything(
  db: Database = database,
  end: (settings: GoogleSettings) => Promise<boolean> = endGoogle,
): Promise<Ended> {
  const settings = (await connectionOf('google-docs', db))?.settings;
  const hasNotion = (await connectionOf('notion', db)) !== undefined;
  const tokens = await accounts(db);
  const accountsOf = (vendor: PeopleVendorId) =>
    tokens.filter((one) => vendorOf(one) === vendor).map(({ account }) => account);
  const slack = accountsOf('slack');
  const ofPeople = (['monday', 'twist'] as const).flatMap((vendor) =>
    accountsOf(vendor).map((account) => ({ vendor: peopleVendors[vendor].name, account })),
  );
  const ofTasks = (await taskConnections(db)).map(({ destination, account }) => ({
    vendor: taskVendors[destination].name,
    account,
  }));
  // One of monday's may be connected for both.
  const byVendor = Map.groupBy([...ofPeople, ...ofTasks], ({ vendor }) => vendor);
  const others = [...byVendor].map(([vendor, all]) => ({
    vendor,
    accounts: [...new Set(all.map(({ account }) => account))],
  }));
  // First of all, while the request can still be written down; emptied it is whatever comes of it.
  const google = settings === undefined ? null : await within(patience, end(settings));
  // The consent goes before the rows: what an open page reports meanwhile is not written any more.
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  // What went to the reader's other browsers, too; a browser that does not sync has none.
  await browser.storage.sync.clear().catch(() => undefined);
  await forgetAll(db);
  localStorage.clear();
  // While they may still be cleared: a permission that was given back takes the right to it along.
  await clearNotifications().catch(() => undefined);
  return { google, notion: hasNotion, slack, others, kept: await takeBackPermissions() };
}

async function within(ms: number, ending: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, ms, false));
  return await Promise.race([ending.catch(() => false), late]);
}

async function takeBackPermissions(): Promise<readonly string[]> {
  const ofVendors = Object.values(destinationFacts).flatMap(({ hosts }) => [...hosts]);
  // Asked of the browser and not of the sources: one that was removed before, or only previewed, left its host.
  const origins = [...new Set([...ofVendors, ...(await grantedHosts())])];
  return givePermissionsBack({ origins, permissions: ['identity', 'notifications'], ...dataConsent });
}

/** They hold titles of decisions. */
async function clearNotifications(): Promise<void> {
  const shown = await browser.notifications?.getAll();
  await Promise.all(Object.keys(shown ?? {}).map((id) => browser.notifications.clear(id)));
}
