import { createHttp, type HttpParts } from '@/utils/connections/http';
import { inTurn } from '@/utils/connections/in-turn';
import type { Session } from '@/utils/connections/session';
import { teamLog } from '@/utils/destinations/team-log';
import { loadTeamRows } from '@/utils/destinations/team-rows';
import type { SettingsOf } from '@/utils/destinations/types';
import { connectionOf } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { noteTeamFailure, putTeam } from '@/utils/store/put-team';
import { teamLook } from '@/utils/store/team-lines';
import { phrase } from '@/utils/words/phrase';

type Settings = SettingsOf<typeof teamLog.id>;
type Place = NonNullable<ReturnType<typeof teamLog.placeOf>>;
type Rows = Awaited<ReturnType<typeof loadTeamRows>>;

/** What a look touches of the world. */
export interface TeamPorts extends HttpParts {
  /** Whether the reader still wants the team's decisions here. */
  readonly isWanted: () => Promise<boolean>;
  readonly mayReach: (hosts: readonly string[]) => Promise<boolean>;
  readonly session: Pick<Session<Settings>, 'ask'>;
}

export interface TeamWish {
  /** Whether every row is read, on the reader's word; else those that were changed since the last look, and once a day all. */
  readonly isAll: boolean;
  readonly signal: AbortSignal;
  readonly progress: (rows: number) => void;
}

/** What is no longer in the database shows at the next look at all of it, ms. */
const day = 86_400_000;

/** `cancelled`: nothing was changed. `waiting`: the vendor asked for a pause that is not over. */
export type TeamLooked = 'read' | 'failed' | 'cancelled' | 'waiting' | 'no-place';

/**
 * Reads the team's decisions from the database that documents go to, and stores them. A failure leaves what was read
 * before and is noted. Two at once: the second waits.
 */
export async function lookAtTeam(
  { isAll, signal, progress }: TeamWish,
  ports: TeamPorts,
  db: Database = database,
): Promise<TeamLooked> {
  return await navigator.locks.request('team-log', async (): Promise<TeamLooked> => {
    const connection = await connectionOf(teamLog.id, db);
    const place = teamLog.placeOf(connection?.place ?? null);
    if (connection === undefined || place === null) return 'no-place';
    const { id, name } = place;
    const stored = await teamLook(db);
    const before = stored?.place === id ? stored : undefined;
    const at = ports.now();
    const retryAt = before?.failure?.retryAt ?? null;
    // A time that only a clock set back since can have noted is not waited for.
    if (retryAt !== null && retryAt > at && retryAt < at + day) return 'waiting';
    const mapped = teamLog.mappedOf(place);
    const readsAll = isAll || before?.mapped !== mapped || isLongAgo(before?.wholeAt ?? null, at);
    const outcome = await ask(
      { readsAll, since: before?.since ?? null, names: before?.names ?? {}, settings: connection.settings },
      place,
      { signal, progress },
      ports,
    );
    if (signal.aborted) return 'cancelled';
    // Turned off, or another database chosen, while the vendor was asked.
    const now = teamLog.placeOf((await connectionOf(teamLog.id, db))?.place ?? null);
    if (now?.id !== id || !(await ports.isWanted())) return 'cancelled';
    if (!outcome.ok) {
      const retryAt = outcome.kind === 'again' ? outcome.retryAt : null;
      await noteTeamFailure(id, { words: teamLog.wordsOf(outcome, name), retryAt }, db);
      return 'failed';
    }
    await putTeam({ place: id, mapped, at, isAll: readsAll, ...outcome.value }, db);
    return 'read';
  });
}

interface Known {
  readonly readsAll: boolean;
  readonly since: number | null;
  readonly names: Readonly<Record<string, string | null>>;
  readonly settings: Settings;
}

async function ask(
  { readsAll, since, names, settings }: Known,
  place: Place,
  { signal, progress }: Pick<TeamWish, 'signal' | 'progress'>,
  { mayReach, session, ...parts }: TeamPorts,
): Promise<Rows> {
  if (!(await mayReach(teamLog.hosts))) {
    const words = phrase('log.team-not-allowed');
    return { ok: false, kind: 'ask', fix: 'allow-host', mayHaveCommitted: false, words };
  }
  const http = createHttp(teamLog.hosts, phrase('requests.team-log'), parts);
  return await session.ask(settings, inTurn(http, teamLog.rate, signal), (current, way) =>
    loadTeamRows({ settings: current, place, since: readsAll ? null : since, names, progress }, way),
  );
}

/** Never, a day ago, or by a clock that was set back since. */
const isLongAgo = (at: number | null, now: number) => at === null || at > now || now - at >= day;
