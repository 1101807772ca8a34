import type { SiteId } from '@/utils/domain/thread/capture';
import { hasWaitsAlarm, onWaitsAlarm, setWaitsAlarm } from '@/utils/platform/alarms';
import { placeOf } from '@/utils/platform/error-place';
import { runWaitsIn } from '@/utils/platform/run-waits';
import { watchSignals } from '@/utils/platform/signals';
import { hasOpenWaits } from '@/utils/store/has-waits';
import { orNothing } from './or-nothing';

/**
 * Keeps the one alarm for all that is waited for: set anew when it rings, when people, norms or waits change, and at a
 * start of the worker where the browser forgot it. Must be called in the first tick of the worker.
 */
export function followWaits(): void {
  onWaitsAlarm(() => void arm().catch(report));
  watchSignals(() => void arm().catch(report));
  void hasWaitsAlarm()
    .then((has) => (has ? undefined : arm()))
    .catch(report);
}

async function arm(): Promise<void> {
  const has = await orNothing(() => hasOpenWaits(), false);
  if (!has) await setWaitsAlarm(null);
  else await orNothing(async () => (await import('./wait-answers')).armWaits(Date.now()), undefined);
}

/** Has a page see replies, where any is waited for. */
export async function startWaits(site: SiteId, tabId: number): Promise<void> {
  if (await hasOpenWaits()) await runWaitsIn(site, tabId);
}

/** Its message may quote what is stored. */
function report(error: unknown): void {
  console.error('Something went wrong in Meantime while looking at what is waited for.', placeOf(error));
}
