import type { Outcome } from '@/utils/connections/outcome';
import { type Database, database } from '@/utils/store/database';
import { noteFailure } from '@/utils/store/layers/note-failure';
import { type Refreshed, storeLoaded } from '@/utils/store/layers/sources';
import { takeNormsOfSources } from '@/utils/store/save-norms';
import { phrase } from '@/utils/words/phrase';
import { type LoadOptions, type LoadPorts, loadSource } from './load-source';
import { nextRefresh } from './next-refresh';

/** What a refresh changed, the team's norms among it. */
export interface RefreshedSource extends Refreshed {
  readonly hasNorms: boolean;
}

/**
 * Loads a source and stores what changed, in one transaction. A failure leaves all as it is and is noted with since when;
 * one that was cancelled is not even noted. Two at once of one source: the second waits and finds nothing new.
 */
export async function refreshSource(
  id: string,
  { signal, progress }: Omit<LoadOptions, 'since'>,
  ports: LoadPorts,
  db: Database = database,
): Promise<Outcome<RefreshedSource>> {
  return await navigator.locks.request(`source:${id}`, async (): Promise<Outcome<RefreshedSource>> => {
    const source = await db.sources.get(id);
    const removed = { ok: false, kind: 'no', words: phrase('sources.removed-meanwhile') } as const;
    if (source === undefined) return removed;
    const today = ports.today();
    const outcome = await loadSource(source, { since: source.revision, signal, progress }, ports);
    if (signal.aborted) return { ok: false, kind: 'no', words: phrase('sources.cancelled') };
    if (!outcome.ok) {
      const retryAt = outcome.kind === 'again' ? outcome.retryAt : null;
      await noteFailure(id, { words: outcome.words, retryAt }, ports.now(), db);
      return outcome;
    }
    const stored = await storeLoaded(id, outcome.value, { now: ports.now(), today }, db);
    if (stored === null) return removed;
    return { ok: true, value: { ...stored, hasNorms: await takeNormsOfSources(ports.now(), db) } };
  });
}

/**
 * Loads every source whose time has come, one after the other; what one cannot do costs no other. Rejects at the end where
 * something was thrown: a bug, or a database that cannot be used.
 */
export async function refreshDue(
  ports: LoadPorts,
  signal: AbortSignal,
  db: Database = database,
): Promise<void> {
  const faults: unknown[] = [];
  for (const source of await db.sources.toArray()) {
    const at = nextRefresh(source, ports.now());
    if (at === null || at > ports.now() || signal.aborted) continue;
    const loading = refreshSource(source.id, { signal, progress: () => {} }, ports, db);
    await loading.catch(async (error) => {
      faults.push(error);
      // Its row says so, too, where a database that cannot be used does not stand in the way.
      const failure = { words: phrase('sources.went-wrong'), retryAt: null };
      await noteFailure(source.id, failure, ports.now(), db).catch(() => undefined);
    });
  }
  if (faults.length > 0) throw faults[0];
}
