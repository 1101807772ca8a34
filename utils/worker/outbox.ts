import { browser } from 'wxt/browser';
import { createHttp } from '@/utils/connections/http';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { pruneDrafts } from '@/utils/decisions/prune-drafts';
import { takeUpOffline } from '@/utils/decisions/take-up';
import { destinationIds } from '@/utils/destinations/facts';
import { destinationOf } from '@/utils/destinations/list';
import type { OutboxChange } from '@/utils/outbox/ports';
import { createRunner } from '@/utils/outbox/runner';
import { onOutboxAlarm, setOutboxAlarm } from '@/utils/platform/alarms';
import { placeOf } from '@/utils/platform/error-place';
import { mayReach } from '@/utils/platform/permissions';
import { onWakeOutbox } from '@/utils/platform/wake';
import { isStoreFull } from '@/utils/store/is-full';
import { trimLedger, writeLedger } from '@/utils/store/ledger';
import { sessionAt } from '@/utils/store/sessions';
import { signedIn } from './signed-in';
import { answerNotifications, notify, showStoreFull, showStuck } from './tell-outbox';

/**
 * Sends what the outbox holds: at each start of the worker, on its alarm, when the network is back, and whenever the
 * function that it returns is called, which counts anew what needs the user, too.
 */
export function startOutbox(): () => Promise<void> {
  const destinations = new Map(destinationIds.map((id) => [id, signedIn(destinationOf(id), sessionAt(id))]));
  const runner = createRunner({
    store: outboxStore(),
    destinations: (id) => destinations.get(id) ?? destinationOf(id),
    httpFor: ({ destination }, why) =>
      createHttp(destinationOf(destination).hosts, why, {
        fetch: (request) => fetch(request),
        now: Date.now,
        write: writeLedger,
      }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    setAlarm: setOutboxAlarm,
    random: Math.random,
    newToken: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    mayReach: (id) => mayReach(destinationOf(id).hosts),
    tell,
    report,
  });
  const run = () => void runner.run();
  onOutboxAlarm(run);
  // Where the browser forgets alarms when it ends (Firefox), its start is what wakes the worker.
  browser.runtime.onStartup.addListener(run);
  const wake = async () => {
    run();
    await showStuck();
  };
  onWakeOutbox(() => void wake());
  addEventListener('online', () => void takeUpOffline().catch(report));
  answerNotifications();
  run();
  void showStuck();
  void Promise.all([trimLedger(Date.now()), pruneDrafts(Date.now())]).catch(report);
  return wake;
}

function tell(changed: OutboxChange): void {
  void showStuck(true);
  void notify(changed);
}

/** Full storage is said on the toolbar button; anything else is a bug of ours. Its message may quote what was sent or answered. */
function report(error: unknown): void {
  if (isStoreFull(error)) void showStoreFull();
  else console.error('Something went wrong in Meantime while sending.', placeOf(error));
}
