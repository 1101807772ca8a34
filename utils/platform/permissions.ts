import { browser } from 'wxt/browser';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { anyHost } from './any-host';
import { dataSent } from './data-sent';

/** What can be asked of the browser and given back, by the names of manifests. */
export interface Permissions {
  readonly permissions?: readonly ('notifications' | 'identity')[];
  /** Match patterns. */
  readonly origins?: readonly string[];
  /** Firefox's kinds of data that leave the browser. */
  readonly data_collection?: readonly string[];
}
type Asked = Parameters<typeof browser.permissions.contains>[0];

/** To be added to what connecting asks for: Firefox asks for the kinds of data, too; others do not know the word. */
export const dataConsent: { readonly data_collection?: readonly string[] } =
  import.meta.env.BROWSER === 'firefox' ? { data_collection: [...dataSent] } : {};

/**
 * Asks for these in the click that wants them: call it first of all, with nothing awaited before. False where
 * they were refused or the browser does not ask; it never throws or rejects.
 */
export function requestPermissions(wanted: Permissions): Promise<boolean> {
  return safely(() => browser.permissions.request(askable(wanted) as Asked));
}

/** Whether all of these are given now; false where the browser cannot say. */
export function hasPermissions(wanted: Permissions): Promise<boolean> {
  return safely(() => browser.permissions.contains(wanted as Asked));
}

/**
 * Gives these back, each by itself: one that the browser keeps does not cost the others. Answers the names of
 * those that could be given back and still are not; what the manifest has for good is left alone.
 */
export async function givePermissionsBack(wanted: Permissions): Promise<readonly string[]> {
  const { optional_host_permissions: hosts = [] } = manifest();
  const { permissions = [], origins = [], data_collection = [] } = askable(wanted);
  const each: readonly (readonly [name: string, one: Permissions])[] = [
    ...permissions.map((name) => [name, { permissions: [name] }] as const),
    ...origins
      .filter((host) => hosts.includes(host) || isOfAnyHost(host))
      .map((host) => [host, { origins: [host] }] as const),
    ...data_collection.map((kind) => [kind, { data_collection: [kind] }] as const),
  ];
  const kept = await Promise.all(
    each.map(async ([name, one]) => {
      await safely(() => browser.permissions.remove(one as Asked));
      return (await hasPermissions(one)) ? [name] : [];
    }),
  );
  return kept.flat();
}

/** The hosts (match patterns) that may be reached now; those of the installation are among them. */
export async function grantedHosts(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** The single hosts that may be reached now because they were asked for; not those of the installation. */
export async function allowedHosts(): Promise<readonly string[]> {
  const { optional_host_permissions: optional = [], host_permissions: required = [] } = manifest();
  const ofSites = new Set(required.map(nameOfHost));
  return (await grantedHosts()).filter((host) => {
    const isSingle = host !== anyHost && !nameOfHost(host).includes('*');
    return (optional.includes(host) || isOfAnyHost(host)) && isSingle && !ofSites.has(nameOfHost(host));
  });
}

const nameOfHost = (pattern: string) => pattern.split('/')[2] ?? '';

/** Whether a host could be asked for only as one of all; what the manifest asks for at the installation stays. */
function isOfAnyHost(host: string): boolean {
  const { optional_host_permissions: optional = [], host_permissions: required = [] } = manifest();
  return optional.includes(anyHost) && host.startsWith('https://') && !required.includes(host);
}

/** What to do about permissions that the browser kept, in a sentence. */
export function keptWords(names: readonly string[]): Phrase {
  // As manifests name them, in every language.
  return phrase('failures.kept-permission', { names: names.join(', ') });
}

/** Whether all these hosts (match patterns) may be reached now; true for none. */
export async function mayReach(hosts: readonly string[]): Promise<boolean> {
  return hosts.length === 0 || (await hasPermissions({ origins: hosts, ...dataConsent }));
}

/**
 * Without permissions that the manifest does not hold as optional. They came with the installation, as Firefox's
 * `identity`, which cannot be optional there: a question about one throws, and costs those beside it.
 */
function askable({ permissions = [], ...rest }: Permissions): Permissions {
  const { optional_permissions: optional = [] } = manifest();
  const names = permissions.filter((name) => optional.includes(name));
  return names.length === 0 ? rest : { ...rest, permissions: names };
}

function manifest(): {
  optional_permissions?: readonly string[] | undefined;
  optional_host_permissions?: readonly string[] | undefined;
  host_permissions?: readonly string[] | undefined;
} {
  return browser.runtime.getManifest();
}

/** Firefox throws at once at what it does not know, before there is any promise. */
async function safely(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    console.error(error);
    return false;
  }
}
