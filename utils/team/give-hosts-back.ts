import { allVendors, peopleVendorOf, type VendorId } from '@/utils/connections/list';
import { heldHosts } from '@/utils/platform/asked-hosts';
import { allowedHosts, givePermissionsBack, grantedHosts } from '@/utils/platform/permissions';
import { matchesOf } from '@/utils/sites/list';
import { optionalSitesOn } from '@/utils/sites/switched-on';
import { type Database, database } from '@/utils/store/database';
import { hostsOf } from './load-source';

/** What became of hosts that something no longer asks. */
export interface HostsGivenBack {
  /** Match patterns that the browser no longer allows: to be asked for again where it is taken back. */
  readonly given: readonly string[];
  /** Those that it keeps all the same, as `keptWords` says. */
  readonly kept: readonly string[];
}

/**
 * Gives the browser's permission back for those of these hosts (match patterns) that no source, no connection and no site asks any
 * more, and no form that is open in any page (`holdHosts`). Call it once what asked them is gone from the store, and the own
 * hold of a form has ended.
 */
export async function giveHostsBack(
  hosts: readonly string[],
  db: Database = database,
): Promise<HostsGivenBack> {
  const [needed, granted] = [await neededHosts(db), new Set(await grantedHosts())];
  const held = await heldHosts();
  const unneeded = [...new Set(hosts)].filter(
    (host) => !needed.has(host) && !held.has(host) && granted.has(host),
  );
  if (unneeded.length === 0) return { given: [], kept: [] };
  const kept = await givePermissionsBack({ origins: unneeded });
  const still = new Set(await grantedHosts());
  return { given: unneeded.filter((host) => !still.has(host)), kept };
}

/**
 * Gives back what forms left that ended with their page: the hosts that nothing stored asks, and no form that is open now.
 * While there is a source that this version cannot read, nobody knows which it asks, and all stay.
 */
export async function giveLeftHostsBack(db: Database = database): Promise<void> {
  const sources = await db.sources.toArray();
  if (sources.some((source) => hostsOf(source).length === 0)) return;
  await giveHostsBack(await allowedHosts(), db);
}

async function neededHosts(db: Database): Promise<ReadonlySet<string>> {
  const sources = await db.sources.toArray();
  const connected = (await db.connections.toCollection().primaryKeys()).flatMap((id) =>
    vendorHosts(String(id)),
  );
  return new Set([...sources.flatMap(hostsOf), ...connected, ...matchesOf(await optionalSitesOn())]);
}

/** The hosts of a connection, by the id under which it is stored; none of a vendor that this version does not know. */
function vendorHosts(id: string): readonly string[] {
  const vendor = peopleVendorOf(id) ?? id;
  return Object.hasOwn(allVendors, vendor) ? allVendors[vendor as VendorId].hosts : [];
}
