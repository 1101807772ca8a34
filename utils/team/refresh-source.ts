import type { Outcome } from '@/utils/connections/outcome';
import { type Database, database } from '@/utils/store/database';
import { noteFailure, type Refreshed, storeLoaded } from '@/utils/store/layers/sources';
import type { RefreshRate, StoredSource } from '@/utils/store/layers/tables';
import { phrase } from '@/utils/words/phrase';
import { type LoadOptions, type LoadPorts, loadSource } from './load-source';

/**
 * Loads a source and stores what changed, in one transaction. A failure leaves all as it is and is noted with since when;
 * one that was cancelled is not even noted. Two at once of one source: the second waits and finds nothing new.
 */
export async function refreshSource(
  id: string,
  { signal, progress }: Omit<LoadOptions, 'since'>,
  ports: LoadPorts,
  db: Database = database,
): Promise<Outcome<Refreshed>> {
  return await navigator.locks.request(`source:${id}`, async (): Promise<Outcome<Refreshed>> => {
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
    return stored === null ? removed : { ok: true, value: stored };
  });
}

const rates: Readonly<Record<RefreshRate, number | null>> = {
  off: null,
  hourly: 3_600_000,
  daily: 86_400_000,
};

/** When a source is to be loaded next, epoch ms; null where only the user does it. */
export function nextRefresh({ every, loadedAt, failure }: StoredSource): number | null {
  const rate = rates[every];
  if (rate === null) return null;
  if (failure === null) return loadedAt + rate;
  // What asks for a pause gets it; what only the user can mend is tried no more often than it is wanted.
  return failure.retryAt === null ? failure.at + rate : Math.max(failure.retryAt, failure.at + pause);
}

/** A source that fails is not asked again before, ms. */
const pause = 10 * 60_000;

/** Loads every source whose time has come, one after the other; what one cannot do costs no other. */
export async function refreshDue(
  ports: LoadPorts,
  signal: AbortSignal,
  db: Database = database,
): Promise<void> {
  for (const source of await db.sources.toArray()) {
    const at = nextRefresh(source);
    if (at === null || at > ports.now() || signal.aborted) continue;
    await refreshSource(source.id, { signal, progress: () => {} }, ports, db);
  }
}
