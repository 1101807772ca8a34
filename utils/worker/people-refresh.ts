import { hasPeopleAlarm, onPeopleAlarm, setPeopleAlarm } from '@/utils/platform/alarms';
import { placeOf } from '@/utils/platform/error-place';
import { database } from '@/utils/store/database';
import { noteFailure } from '@/utils/store/layers/note-failure';
import { armRefresh, firstRefresh, nextRefresh, shortestPause } from '@/utils/team/next-refresh';
import { phrase } from '@/utils/words/phrase';
import { orNothing } from './or-nothing';

/**
 * Loads the sources of people that the user wants to be loaded again by themselves. What loads them comes when one is due
 * (docs/decisions/worker-scripts.md). Must be called in the first tick of the worker.
 */
export function startPeopleRefresh(): void {
  onPeopleAlarm(() => void refresh().catch(report));
  void arm().catch(report);
}

/** Browsers forget alarms when they end, or may. */
async function arm(): Promise<void> {
  if (!(await hasPeopleAlarm())) await orNothing(() => armRefresh(Date.now()), undefined);
}

async function refresh(): Promise<void> {
  // First of all: from here on the worker may die at any moment.
  await setPeopleAlarm(Date.now() + shortestPause);
  try {
    const first = await orNothing(() => firstRefresh(Date.now()), null);
    if (first === null || first > Date.now() || !navigator.onLine) return;
    const { refreshPeople } = await import('./refreshing').catch(async (cause) => {
      await noteNotStarted(Date.now());
      throw cause;
    });
    await refreshPeople();
  } finally {
    await orNothing(() => armRefresh(Date.now()), undefined);
  }
}

/** The script that loads is not there, or did not start: each source that is due says so where it is listed. */
async function noteNotStarted(now: number): Promise<void> {
  const failure = { words: phrase('sources.not-started'), retryAt: now + shortestPause };
  for (const source of await database.sources.toArray()) {
    const at = nextRefresh(source, now);
    if (at !== null && at <= now) await noteFailure(source.id, failure, now);
  }
}

/** Its message may quote what was asked or answered. */
function report(error: unknown): void {
  console.error('Something went wrong in Meantime while loading people.', placeOf(error));
}
