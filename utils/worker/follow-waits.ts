import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';
import { hasWaitsAlarm, onWaitsAlarm, setWaitsAlarm } from '@/utils/platform/alarms';
import {
  forgetAttention,
  foundAttention,
  keepAttention,
  noNeeds,
  stillHolds,
} from '@/utils/platform/attention';
import { placeOf } from '@/utils/platform/error-place';
import { runOwedIn, runWaitsIn } from '@/utils/platform/run-waits';
import { readSignals, watchSignals } from '@/utils/platform/signals';
import { hasNeeds, hasOpenWaits } from '@/utils/store/has-waits';
import { orNothing } from './or-nothing';
import { showStuck } from './tell-outbox';

/**
 * Keeps the one alarm for all that needs the reader at a time of its own, and their number on the button: looked at anew
 * when it rings, when people, norms or waits change, and at a start of the worker where what was found holds no more: after
 * a restart of the browser, a sleep, or a change of the computer's clock. Must be called in the first tick of the worker.
 */
export function followWaits(): void {
  // One after the other: one that found nothing must not take back the alarm of a later one.
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking.then(lookAgain).catch(report);
  };
  onWaitsAlarm(look);
  watchSignals(look);
  // Its start is what wakes the worker where the browser forgets alarms when it ends (Firefox).
  browser.runtime.onStartup.addListener(look);
  void isKnown()
    .then((is) => (is ? undefined : look()))
    .catch(report);
}

async function isKnown(): Promise<boolean> {
  const found = await foundAttention();
  if (found === undefined || !stillHolds(found, Date.now())) return false;
  return found.next === null || (await hasWaitsAlarm());
}

async function lookAgain(): Promise<void> {
  const has = await orNothing(() => hasNeeds(), false);
  if (has) return await orNothing(async () => (await import('./attend')).attend(Date.now()), undefined);
  await setWaitsAlarm(null);
  // Before pages may be read nothing can come up, and *Delete all* leaves nothing of what was found either.
  if ((await readSignals()).consent) await keepAttention({ counts: noNeeds, at: Date.now(), next: null });
  else await forgetAttention();
  await showStuck();
}

/** Has a page see replies, where any is waited for. */
export async function startWaits(site: SiteId, tabId: number): Promise<void> {
  if (await hasOpenWaits()) await runWaitsIn(site, tabId);
}

/** Has a page see what the reader owes, where they switched that on. */
export async function startOwed(site: SiteId, tabId: number): Promise<void> {
  if ((await readSignals()).owed === true) await runOwedIn(site, tabId);
}

/** Its message may quote what is stored. */
function report(error: unknown): void {
  console.error('Something went wrong in Meantime while looking at what is waited for.', placeOf(error));
}
