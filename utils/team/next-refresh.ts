import { setPeopleAlarm } from '@/utils/platform/alarms';
import { type Database, database } from '@/utils/store/database';
import type { RefreshRate, StoredSource } from '@/utils/store/layers/tables';

const rates: Readonly<Record<RefreshRate, number | null>> = {
  off: null,
  hourly: 3_600_000,
  daily: 86_400_000,
};

/**
 * When a source is to be loaded next, epoch ms; null where only the user does it. What was noted by a clock that has been
 * set back since (`now` is earlier) counts as noted now.
 */
export function nextRefresh({ every, loadedAt, failure }: StoredSource, now: number): number | null {
  const rate = rates[every];
  if (rate === null) return null;
  if (failure === null) return Math.min(loadedAt, now) + rate;
  const failedAt = Math.min(failure.at, now);
  // What asks for a pause gets it; what only the user can mend is tried no more often than it is wanted.
  return failure.retryAt === null ? failedAt + rate : Math.max(failure.retryAt, failedAt + pause);
}

/** A source that fails is not asked again before, ms. */
const pause = 10 * 60_000;

/** When the source that is due first is to be loaded, epoch ms; null where none is loaded by itself. */
export async function firstRefresh(now: number, db: Database = database): Promise<number | null> {
  const times = (await db.sources.toArray())
    .map((source) => nextRefresh(source, now))
    .filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** What is overdue wakes the worker no sooner, ms: a source that cannot be loaded does not keep it awake. */
export const shortestPause = 5 * 60_000;

/** Sets the alarm to the source that is due first; after each change of sources, and after each load. */
export async function armRefresh(now: number, db: Database = database): Promise<void> {
  const first = await firstRefresh(now, db);
  await setPeopleAlarm(first === null ? null : Math.max(first, now + shortestPause));
}
