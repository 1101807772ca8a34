import type { Http, HttpParts } from '@/utils/connections/http';
import { allVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { type NormMatrix, shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { normsInDocument } from '@/utils/handbook/norms-in-document';
import { normsInText } from '@/utils/handbook/norms-in-text';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import { isSourceKind, rosterSources, type SourceKind } from '@/utils/roster/sources/list';
import type { LoadContext, Loaded, RosterSource } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { phrase } from '@/utils/words/phrase';

/** What loading touches of the world. */
export interface LoadPorts extends HttpParts {
  /** Whether the hosts (match patterns) may be reached now. */
  readonly mayReach: (hosts: readonly string[]) => Promise<boolean>;
  /** The reader's date. */
  readonly today: () => string;
  readonly withAccount: WithAccount;
  /** Everybody in the list, as addresses name them; absent: nobody is. */
  readonly people?: () => Promise<readonly Person[]>;
  /** The team's norms that hold now: what a page of norms leaves open. */
  readonly team?: () => Promise<NormMatrix>;
}

/**
 * Asks with the settings of the connection that is stored under an id, kept signed in on the way; undefined where nothing
 * is connected under it.
 */
export type WithAccount = <T>(
  id: string,
  http: Http,
  ask: (stored: unknown, http: Http) => Promise<Outcome<T>>,
) => Promise<Outcome<T>>;

export interface LoadOptions {
  readonly since: string | null;
  readonly signal: AbortSignal;
  readonly progress: (people: number) => void;
}

/** What a source says now; nothing is stored. Settings that cannot be used, and a kind of another version, are outcomes. */
export async function loadSource(
  { kind, settings }: { readonly kind: string; readonly settings: unknown },
  options: LoadOptions,
  ports: LoadPorts,
): Promise<Outcome<Loaded>> {
  if (!isSourceKind(kind)) return { ok: false, kind: 'no', words: phrase('sources.unknown-kind') };
  return await loadFrom(anySource(kind), settings, options, ports);
}

/** A source whose settings its own schema vouches for. */
const anySource = (kind: SourceKind): RosterSource<unknown, unknown> => rosterSources[kind];

async function loadFrom<Settings, Account>(
  source: RosterSource<Settings, Account>,
  stored: unknown,
  options: LoadOptions,
  ports: LoadPorts,
): Promise<Outcome<Loaded>> {
  const read = source.settings.safeParse(stored);
  if (!read.success) return { ok: false, kind: 'no', words: phrase('sources.settings') };
  const settings = read.data;
  if (!(await ports.mayReach(source.hosts(settings)))) {
    const words = phrase('sources.not-allowed');
    return { ok: false, kind: 'ask', fix: 'allow-host', mayHaveCommitted: false, words };
  }
  const { vendor, id, isSettings } = source.account;
  const load = async (account: unknown, http: Http): Promise<Outcome<Loaded>> => {
    if (isSettings(account)) {
      const { people } = ports;
      const list = people === undefined ? {} : { people };
      const base = ports.team ?? (async () => shippedNorms);
      const norms: LoadContext['norms'] = (text, of = 'file') =>
        of === 'file' ? normsInText(text, base) : normsInDocument(text, base);
      const context = { ...options, http, today: ports.today(), account, norms, ...list };
      const outcome = await source.load(settings, context);
      if (!outcome.ok || outcome.value === 'unchanged') return outcome;
      return { ok: true, value: await withOwnNorms(outcome.value) };
    }
    const system = vendor === null ? '' : allVendors[vendor].name;
    const words = phrase('sources.not-connected', { system });
    return { ok: false, kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words };
  };
  const http = sourceHttp(source, settings, ports);
  const account = id(settings);
  return account === null ? await load(null, http) : await ports.withAccount(account, http, load);
}

/** The hosts of a stored source, to ask for; none where its settings cannot be used. */
export function hostsOf({
  kind,
  settings,
}: {
  readonly kind: string;
  readonly settings: unknown;
}): readonly string[] {
  return isSourceKind(kind) ? hostsFor(anySource(kind), settings) : [];
}

/** The hosts that adding a source of this kind may ask for, whatever is typed there; that of an address is known by its settings alone. */
export function hostsOfKind(kind: SourceKind): readonly string[] {
  if (kind === 'address') return [];
  const { hosts, account } = anySource(kind);
  return [...hosts(undefined), ...(account.vendor === null ? [] : allVendors[account.vendor].hosts)];
}

function hostsFor<Settings>(source: RosterSource<Settings, unknown>, stored: unknown): readonly string[] {
  const read = source.settings.safeParse(stored);
  return read.success ? source.hosts(read.data) : [];
}

/** Under which id the connection of a stored source is; null where it needs none, or its settings cannot be used. */
export function accountOf({
  kind,
  settings,
}: {
  readonly kind: string;
  readonly settings: unknown;
}): string | null {
  return isSourceKind(kind) ? accountFor(anySource(kind), settings) : null;
}

function accountFor<Settings>(source: RosterSource<Settings, unknown>, stored: unknown): string | null {
  const read = source.settings.safeParse(stored);
  return read.success ? source.account.id(read.data) : null;
}
