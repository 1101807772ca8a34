import type { HttpParts } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isSourceKind, rosterSources } from '@/utils/roster/sources/list';
import type { Loaded, RosterSource } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { phrase } from '@/utils/words/phrase';

/** What loading touches of the world. */
export interface LoadPorts extends HttpParts {
  /** Whether the hosts (match patterns) may be reached now. */
  readonly mayReach: (hosts: readonly string[]) => Promise<boolean>;
  /** The reader's date. */
  readonly today: () => string;
}

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
  return await loadFrom(rosterSources[kind], settings, options, ports);
}

async function loadFrom<Settings>(
  source: RosterSource<Settings>,
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
  const http = sourceHttp(source, settings, ports);
  return await source.load(settings, { ...options, http, today: ports.today(), account: null });
}

/** The hosts of a stored source, to ask for; none where its settings cannot be used. */
export function hostsOf({
  kind,
  settings,
}: {
  readonly kind: string;
  readonly settings: unknown;
}): readonly string[] {
  return isSourceKind(kind) ? hostsFor(rosterSources[kind], settings) : [];
}

function hostsFor<Settings>(source: RosterSource<Settings>, stored: unknown): readonly string[] {
  const read = source.settings.safeParse(stored);
  return read.success ? source.hosts(read.data) : [];
}
